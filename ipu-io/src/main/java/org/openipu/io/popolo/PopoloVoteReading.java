package org.openipu.io.popolo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.vote.VotingRight;

/** Reading of motions and votes. */
final class PopoloVoteReading {

    private static final String OPTION = "option";

    /** As in a roll call of ours: the totals of all delegations stay within an {@code int}. */
    private static final int DIGITS_OF_A_WEIGHT = 6;

    private final PopoloReading reading;

    PopoloVoteReading(PopoloReading reading) {
        this.reading = reading;
    }

    PopoloMotion motion(PopoloFields fields) {
        PopoloMotion motion = new PopoloMotion(
                fields.text("id"),
                organization(fields),
                fields.text("identifier"),
                fields.text("text"),
                fields.texts("requested_by"),
                fields.text("classification"),
                fields.day("date"),
                fields.text("requirement"),
                fields.text("result"));
        fields.objects("vote_events")
                .forEach(each -> reading.voteEvents.add(event(each).on(motion)));
        fields.reportTheRest("motion");
        reading.motions.add(motion);
        return motion;
    }

    PopoloVoteEvent event(PopoloFields fields) {
        boolean listsVotes = fields.isList("votes");
        Optional<PopoloMotion> motion = fields.object("motion").map(this::motion);
        Optional<String> motionId = fields.text("motion_id").or(() -> motion.flatMap(PopoloMotion::id));
        PopoloVoteEvent event = new PopoloVoteEvent(
                fields.text("id"),
                organization(fields),
                fields.text("identifier"),
                motionId,
                motion.filter(embedded -> motionId.isEmpty()),
                fields.text("classification"),
                fields.day("start_date"),
                fields.text("result"),
                fields.objects("group_results").stream()
                        .flatMap(each -> groupResult(each).stream())
                        .toList(),
                fields.objects("counts").stream()
                        .flatMap(each -> count(each).stream())
                        .toList(),
                votes(fields, listsVotes));
        fields.reportTheRest("vote event");
        return event;
    }

    Optional<PopoloCount> count(PopoloFields fields) {
        Optional<String> option = fields.requiredText(OPTION);
        OptionalInt value = fields.requiredCount("value");
        Optional<PopoloReference> group = group(fields);
        fields.reportTheRest("count");
        return value.isPresent()
                ? option.map(text -> new PopoloCount(text, value.getAsInt(), group))
                : Optional.empty();
    }

    Optional<PopoloGroupResult> groupResult(PopoloFields fields) {
        Optional<PopoloReference> group = group(fields);
        Optional<String> result = fields.requiredText("result");
        fields.reportTheRest("group result");
        return result.map(text ->
                new PopoloGroupResult(group.orElse(new PopoloReference(Optional.empty(), Optional.empty())), text));
    }

    Optional<PopoloVote> vote(PopoloFields fields) {
        Optional<PopoloReference> voter = reading.member(fields, "voter_id", "voter");
        Optional<String> option = fields.requiredText(OPTION);
        int weight = fields.count("weight", DIGITS_OF_A_WEIGHT).orElse(1);
        Optional<PopoloReference> group = group(fields);
        Optional<String> role = fields.text("role");
        Optional<VotingRight> right = right(fields);
        fields.ignore("vote_event_id");
        fields.reportTheRest("vote");
        if (voter.isEmpty()) {
            fields.requiredText("voter_id");
        }
        return voter.flatMap(who -> option.map(choice -> new PopoloVote(who, choice, weight, group, role, right)));
    }

    PopoloVoteEvent eventOf(PopoloCount count) {
        return event(Optional.empty(), List.of(), List.of(count), Optional.empty());
    }

    PopoloVoteEvent eventOf(PopoloGroupResult result) {
        return event(Optional.empty(), List.of(result), List.of(), Optional.empty());
    }

    PopoloVoteEvent eventOf(PopoloFields vote, PopoloVote read) {
        return event(vote.text("vote_event_id"), List.of(), List.of(), Optional.of(List.of(read)));
    }

    private static PopoloVoteEvent event(
            Optional<String> id,
            List<PopoloGroupResult> results,
            List<PopoloCount> counts,
            Optional<List<PopoloVote>> votes) {
        return new PopoloVoteEvent(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                results,
                counts,
                votes);
    }

    private Optional<List<PopoloVote>> votes(PopoloFields fields, boolean listed) {
        List<PopoloVote> votes = fields.objects("votes").stream()
                .flatMap(each -> vote(each).stream())
                .toList();
        return listed ? Optional.of(votes) : Optional.empty();
    }

    private Optional<PopoloReference> organization(PopoloFields fields) {
        return reading.organization(fields, "organization_id", "organization");
    }

    private Optional<PopoloReference> group(PopoloFields fields) {
        return reading.organization(fields, "group_id", "group");
    }

    private static Optional<VotingRight> right(PopoloFields fields) {
        OptionalInt entitlement = fields.count("entitlement", DIGITS_OF_A_WEIGHT);
        OptionalInt delegates = fields.count("delegates", DIGITS_OF_A_WEIGHT);
        return entitlement.isPresent() && delegates.isPresent()
                ? Optional.of(new VotingRight(entitlement.getAsInt(), delegates.getAsInt()))
                : Optional.empty();
    }
}
