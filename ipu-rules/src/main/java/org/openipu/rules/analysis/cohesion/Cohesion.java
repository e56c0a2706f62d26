package org.openipu.rules.analysis.cohesion;

import java.math.BigInteger;
import java.util.Optional;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rounding.Ratio;

/** How closely some votes hold together, by the two indices that are usual for parliaments. */
public final class Cohesion {

    private Cohesion() {}

    /**
     * Returns the index of Rice, which leaves abstentions out: {@code |yes - no| / (yes + no)}. It is 1 when all votes are on
     * one side and 0 when both sides are equal (Stuart A. Rice, Quantitative Methods in Politics, 1928).
     *
     * @param votes the votes
     * @return 0 to 1; empty without votes cast
     */
    public static Optional<Ratio> rice(Tally votes) {
        long difference = Math.abs((long) votes.affirmative() - votes.negative());
        return ratio(difference, votes.votesCast());
    }

    /**
     * Returns the agreement index, for which abstaining is a position of its own: with m, the most votes of yes, no and
     * abstention, {@code (m - (all - m) / 2) / all}. It is 1 when all votes are the same and 0 when they are shared equally
     * among the three (Hix, Noury and Roland, Power to the Parties, British Journal of Political Science 35, 2005).
     *
     * @param votes the votes
     * @return 0 to 1; empty without votes and abstentions
     */
    public static Optional<Ratio> agreement(Tally votes) {
        long all = votes.votesCastAndAbstentions();
        long most = Math.max(votes.affirmative(), Math.max(votes.negative(), votes.abstentions()));
        return ratio(3 * most - all, 2 * all);
    }

    private static Optional<Ratio> ratio(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(new Ratio(BigInteger.valueOf(part), BigInteger.valueOf(whole)));
    }
}
