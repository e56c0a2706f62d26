package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;

/** Votes that are few enough to try all changes. */
final class SmallRolls {

    private static final List<String> DELEGATIONS = List.of("CH", "FR", "LI", "ZA");

    private SmallRolls() {}

    /** Votes on as many requests, by as many delegations with up to so many castable votes each. */
    static Arbitrary<List<RequestVote>> votes(int requests, int delegations, int most) {
        return line(most)
                .list()
                .ofSize(delegations)
                .map(SmallRolls::rollCall)
                .list()
                .ofSize(requests)
                .map(SmallRolls::numbered);
    }

    static int castable(DelegationVote vote) {
        return vote.right().map(right -> right.castable(10)).orElseThrow();
    }

    static List<RollCall> rollCalls(List<RequestVote> votes) {
        return votes.stream().map(vote -> rollCall(vote.votes())).toList();
    }

    static RollCall rollCall(VoteRecord votes) {
        return votes instanceof RollCall rollCall ? rollCall : new RollCall(List.of());
    }

    private record Draft(Tally votes, int castable) {}

    private static Arbitrary<Draft> line(int most) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, most);
        return Combinators.combine(number, number, number, number)
                .filter((yes, no, abstain, castable) -> yes + no + abstain <= castable)
                .as((yes, no, abstain, castable) -> new Draft(Tally.of(yes, no, abstain), castable));
    }

    private static RollCall rollCall(List<Draft> drafts) {
        List<DelegationVote> votes = new ArrayList<>();
        for (Draft draft : drafts) {
            CountryCode delegation = CountryCode.of(DELEGATIONS.get(votes.size()));
            votes.add(DelegationVote.of(delegation, draft.votes(), new VotingRight(draft.castable(), 1)));
        }
        return new RollCall(votes);
    }

    private static List<RequestVote> numbered(List<RollCall> rollCalls) {
        List<RequestVote> votes = new ArrayList<>();
        for (RollCall rollCall : rollCalls) {
            votes.add(RequestVote.of("r" + votes.size(), rollCall));
        }
        return votes;
    }
}
