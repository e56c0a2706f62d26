package org.openipu.rules.majority;

import org.openipu.model.vote.Tally;

/**
 * How many of some votes must be affirmative.
 *
 * <p>The comparison is exact: whole numbers are multiplied, nothing is divided or rounded. Without any affirmative vote no
 * majority is ever had, so a vote in which everybody abstains or nobody votes is lost.
 *
 * @param fraction the share
 * @param base the votes of which it is a share
 * @param threshold whether the share must be reached or passed
 */
public record Majority(Fraction fraction, MajorityBase base, Threshold threshold) {

    /** More affirmative than negative votes. */
    public static final Majority SIMPLE = new Majority(Fraction.HALF, MajorityBase.VOTES_CAST, Threshold.PASSED);

    /** More than half of the votes cast, which are the valid ballots of an election: floor(n / 2) + 1. */
    public static final Majority ABSOLUTE = SIMPLE;

    /** At least two thirds of the votes cast. */
    public static final Majority TWO_THIRDS =
            new Majority(Fraction.TWO_THIRDS, MajorityBase.VOTES_CAST, Threshold.REACHED);

    /**
     * Tells whether a vote has the majority.
     *
     * @param tally the totals of the vote
     * @return true if the affirmative votes reach or pass the share of the base
     */
    public boolean isReachedBy(Tally tally) {
        long whole = fraction.denominator() * (long) tally.affirmative();
        long share = fraction.numerator() * base.sizeOf(tally);
        boolean enough = threshold == Threshold.REACHED ? whole >= share : whole > share;
        return enough && tally.affirmative() > 0;
    }

    /**
     * Returns the smallest number of affirmative votes that has the majority.
     *
     * @param tally the totals of the vote; the affirmative votes among them stay part of the base
     * @return the votes needed for a base of this size, 1 or more
     */
    public long required(Tally tally) {
        long share = fraction.numerator() * base.sizeOf(tally);
        long whole = fraction.denominator();
        return threshold == Threshold.REACHED
                ? Math.max(1, Math.floorDiv(share + whole - 1, whole))
                : share / whole + 1;
    }
}
