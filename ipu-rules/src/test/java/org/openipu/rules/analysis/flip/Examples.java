package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.testkit.oracle.NaiveFewest;

/** Holds an answer against the naive one, and an example against the votes. */
final class Examples {

    private Examples() {}

    static void sameSize(Flip flip, NaiveFewest naive, boolean ofDelegations) {
        assertThat(flip).isNotInstanceOf(Flip.Unknown.class);
        assertThat(flip.set().isPresent()).isEqualTo(naive.size().isPresent());
        flip.set().ifPresent(set -> {
            assertThat(ofDelegations ? set.delegations().orElseThrow() : set.votes())
                    .isEqualTo(naive.size().orElseThrow());
            assertThat(set.isOnly()).isEqualTo(naive.isOnly());
        });
    }

    /** Changes the votes by an example, which never takes more votes than there are. */
    static List<Tally> after(List<RequestVote> votes, FlipSet set) {
        List<Tally> after = new ArrayList<>();
        for (RequestVote vote : votes) {
            Tally tally = vote.tally();
            Map<List<Object>, Integer> taken = new HashMap<>();
            for (VoteChange change : set.changes()) {
                if (change.request().equals(vote.id())) {
                    int sum = taken.merge(
                            List.of(change.delegation(), change.shift().from()), change.votes(), Integer::sum);
                    assertThat(sum).isLessThanOrEqualTo(available(SmallRolls.rollCall(vote.votes()), change));
                    tally = change.shift().apply(tally, change.votes());
                }
            }
            after.add(tally);
        }
        return after;
    }

    private static int available(RollCall rollCall, VoteChange change) {
        DelegationVote vote = rollCall.votes().stream()
                .filter(line -> Optional.of(line.delegation()).equals(change.delegation()))
                .findFirst()
                .orElseThrow();
        return switch (change.shift().from()) {
            case YES -> vote.votes().affirmative();
            case NO -> vote.votes().negative();
            case ABSTENTION -> vote.votes().abstentions();
            case ABSENCE -> SmallRolls.castable(vote) - (int) vote.votes().votesCastAndAbstentions();
        };
    }

    /** Takes a vote from each change in turn. */
    static List<FlipSet> oneVoteLess(FlipSet set) {
        List<FlipSet> less = new ArrayList<>();
        for (int i = 0; i < set.changes().size(); i++) {
            List<VoteChange> changes = new ArrayList<>(set.changes());
            VoteChange change = changes.remove(i);
            if (change.votes() > 1) {
                changes.add(new VoteChange(change.request(), change.delegation(), change.shift(), change.votes() - 1));
            }
            less.add(new FlipSet(changes, false));
        }
        return less;
    }
}
