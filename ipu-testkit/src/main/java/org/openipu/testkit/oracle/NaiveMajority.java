package org.openipu.testkit.oracle;

/** A majority found by counting affirmative votes up one by one, written apart from the rules. */
public final class NaiveMajority {

    private NaiveMajority() {}

    /**
     * Counts up to the first number of votes that is enough.
     *
     * @param size the size of the base, 0 or more
     * @param numerator of the share
     * @param denominator of the share
     * @param passed true if more than the share is needed, false if the share itself is enough
     * @return the votes needed, 1 or more
     */
    public static int required(int size, int numerator, int denominator, boolean passed) {
        int votes = 1;
        while (!isEnough(votes, size, numerator, denominator, passed)) {
            votes++;
        }
        return votes;
    }

    /**
     * Tells whether affirmative votes have the majority; of nobody there is none.
     *
     * @param affirmative the affirmative votes, 0 or more
     * @param size the size of the base, 0 or more
     * @param numerator of the share
     * @param denominator of the share
     * @param passed true if more than the share is needed, false if the share itself is enough
     * @return true if there is a base and the votes are enough
     */
    public static boolean has(int affirmative, int size, int numerator, int denominator, boolean passed) {
        return size != 0 && affirmative != 0 && affirmative >= required(size, numerator, denominator, passed);
    }

    /** Compares in parts of a vote: each vote has as many parts as the denominator says. */
    private static boolean isEnough(int votes, int size, int numerator, int denominator, boolean passed) {
        long parts = (long) votes * denominator;
        long share = (long) size * numerator;
        return passed ? parts > share : parts >= share;
    }
}
