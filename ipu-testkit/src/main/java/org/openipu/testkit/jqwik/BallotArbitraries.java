package org.openipu.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

/** Counts of ballots as the Governing Council could have them. */
public final class BallotArbitraries {

    /** More than the Council has votes: 183 delegations hold about 550. */
    private static final int MOST_VOTES = 600;

    private static final int MOST_CANDIDATES = 6;

    private BallotArbitraries() {}

    /**
     * Returns counts of up to six candidates; half of them lie at or next to one half, equal votes come up often, and some
     * have no valid ballot.
     *
     * @return the generator
     */
    public static Arbitrary<Ballot> ballots() {
        Arbitrary<List<Integer>> votes =
                Arbitraries.frequencyOf(Tuple.of(4, any()), Tuple.of(4, close()), Tuple.of(2, equal()));
        Arbitrary<Integer> leftOut = Arbitraries.integers().between(0, MOST_VOTES);
        return Combinators.combine(votes, leftOut, leftOut).as(BallotArbitraries::ballot);
    }

    private static Arbitrary<List<Integer>> any() {
        return Arbitraries.integers().between(0, MOST_VOTES).list().ofMaxSize(MOST_CANDIDATES);
    }

    /** One candidate with as many votes as two others together, or one more or less. */
    private static Arbitrary<List<Integer>> close() {
        Arbitrary<Integer> others = Arbitraries.integers().between(1, MOST_VOTES / 4);
        Arbitrary<Integer> offset = Arbitraries.integers().between(-1, 1);
        return Combinators.combine(others, others, offset)
                .as((one, two, off) -> List.of(one, one + two + off, two))
                .flatMap(list -> Arbitraries.shuffle(list));
    }

    private static Arbitrary<List<Integer>> equal() {
        return Arbitraries.integers().between(0, 2).list().ofMaxSize(MOST_CANDIDATES);
    }

    private static Ballot ballot(List<Integer> votes, int blank, int voidBallots) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int count : votes) {
            candidates.add(new CandidateVotes("candidate-" + (candidates.size() + 1), count));
        }
        return new Ballot(candidates, blank, voidBallots);
    }
}
