package org.openipu.io.akn;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** The vote on a document: outcome, quorum and counts, and name by name in our own namespace. */
final class VoteWriting {

    private static final Pattern NO_REFERENCE = Pattern.compile("[^A-Za-z0-9._ -]+");

    private VoteWriting() {}

    /** Returns the voting; the quorum stands there without a number when nothing else would. */
    static Tag voting(Optional<String> outcome, Optional<AknVote> vote) {
        Tag voting = Tag.of("voting");
        outcome.ifPresent(name -> voting.with("outcome", name));
        OptionalInt quorum = vote.map(AknVote::quorum).orElse(OptionalInt.empty());
        if (quorum.isPresent()) {
            voting.add(Tag.of("quorum").with("value", String.valueOf(quorum.getAsInt())));
        }
        vote.ifPresent(recorded -> recorded.counts().forEach(count -> voting.add(count(count))));
        return voting.isEmpty() ? voting.add(Tag.of("quorum").with("value", "")) : voting;
    }

    static Tag rollCall(RollCall names) {
        Tag rollCall = Tag.ofOwn("rollCall");
        names.votes().forEach(vote -> rollCall.add(delegation(vote)));
        return rollCall;
    }

    private static Tag count(AknCount count) {
        Tag tag = Tag.of("count")
                .with("value", String.valueOf(count.votes()))
                .with("refersTo", "#" + NO_REFERENCE.matcher(count.choice()).replaceAll("-"));
        if (!count.names().isEmpty()) {
            Tag voters = Tag.ofOwn("voters");
            count.names().forEach(name -> voters.add(Tag.ofOwn("organization").text(name)));
            tag.add(voters);
        }
        return tag;
    }

    private static Tag delegation(DelegationVote vote) {
        Tally votes = vote.votes();
        Tag tag = Tag.ofOwn("delegation")
                .with("country", vote.delegation().alpha2())
                .with("yes", String.valueOf(votes.affirmative()))
                .with("no", String.valueOf(votes.negative()))
                .with("abstain", String.valueOf(votes.abstentions()));
        vote.right()
                .ifPresent(right -> tag.with("entitlement", String.valueOf(right.entitlement()))
                        .with("delegates", String.valueOf(right.delegates())));
        return tag;
    }
}
