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
     * @throws IllegalArgumentException unless totals tell the size of the base
     */
    public boolean isReachedBy(Tally tally) {
        return isReachedBy(tally.affirmative(), base.sizeOf(tally));
    }

    /**
     * Tells whether affirmative votes have the majority of a base. A base of nobody has none.
     *
     * @param affirmative the affirmative votes, 0 or more
     * @param size the size of the base, 0 to {@value Electorate#MAX}
     * @return true if the affirmative votes reach or pass the share of the base
     */
    public boolean isReachedBy(int affirmative, long size) {
        return partsMissing(affirmative, size) <= 0 && affirmative > 0 && size > 0;
    }

    /**
     * Returns how far affirmative votes are from the majority of a base, in parts of a vote: of thirds where two thirds are
     * asked for. The number grows evenly with every vote that is given, withdrawn or turned, so that votes can be weighed
     * against each other by it.
     *
     * @param affirmative the affirmative votes, 0 or more
     * @param size the size of the base, 0 to {@value Electorate#MAX}
     * @return the parts missing; 0 or less when the share is reached or passed, as asked for
     */
    public long partsMissing(int affirmative, long size) {
        long missing = fraction.numerator() * size - fraction.denominator() * (long) affirmative;
        return threshold == Threshold.REACHED ? missing : missing + 1;
    }

    /**
     * Returns the smallest number of affirmative votes that has the majority.
     *
     * @param tally the totals of the vote; the affirmative votes among them stay part of the base
     * @return the votes needed for a base of this size, 1 or more
     * @throws IllegalArgumentException unless totals tell the size of the base
     */
    public long required(Tally tally) {
        return required(base.sizeOf(tally));
    }

    /**
     * Returns the smallest number of affirmative votes that has the majority of a base.
     *
     * @param size the size of the base, 0 to {@value Electorate#MAX}
     * @return the votes needed, 1 or more; for a base of nobody 1, which are not enough either
     */
    public long required(long size) {
        return threshold == Threshold.REACHED
                ? Math.max(1, fraction.leastReaching(size))
                : fraction.mostWithin(size) + 1;
    }
}
