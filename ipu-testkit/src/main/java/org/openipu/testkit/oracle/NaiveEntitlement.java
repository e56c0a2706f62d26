package org.openipu.testkit.oracle;

/**
 * The votes of a delegation in the Assembly read off a table as one would on paper, written apart from the rule engine.
 *
 * <p>A population of just a limit is in the lower of its two bands, but for the first limit of one million.
 */
public final class NaiveEntitlement {

    private static final int IN_A_ROW = 3;
    private static final int VOTES_OF_A_DELEGATE = 10;

    /** Up to which population, in inhabitants; the votes of a delegation; those of one that is of one sex for too long. */
    private static final long[][] ROWS = {
        {999_999, 10, 8},
        {5_000_000, 11, 9},
        {10_000_000, 12, 10},
        {20_000_000, 13, 11},
        {30_000_000, 14, 12},
        {40_000_000, 15, 13},
        {50_000_000, 16, 14},
        {60_000_000, 17, 15},
        {80_000_000, 18, 16},
        {100_000_000, 19, 17},
        {150_000_000, 20, 18},
        {200_000_000, 21, 19},
        {300_000_000, 22, 20},
        {Long.MAX_VALUE, 23, 21},
    };

    private NaiveEntitlement() {}

    /**
     * Reads the votes off the table.
     *
     * @param population in inhabitants, 0 or more
     * @param oneSexSessions the Assemblies in a row with one sex, this one included; 0 for a delegation of both sexes
     * @return the votes held, 8 to 23
     */
    public static int entitlement(long population, int oneSexSessions) {
        int row = 0;
        while (population > ROWS[row][0]) {
            row++;
        }
        return (int) ROWS[row][oneSexSessions < IN_A_ROW ? 1 : 2];
    }

    /**
     * Hands the votes out, one by one, to delegates of whom none takes more than ten.
     *
     * @param entitlement the votes held, 0 or more
     * @param delegates the delegates present, 0 or more
     * @return the votes that were taken
     */
    public static int castable(int entitlement, int delegates) {
        int left = entitlement;
        for (int delegate = 0; delegate < delegates && left > 0; delegate++) {
            for (int vote = 0; vote < VOTES_OF_A_DELEGATE && left > 0; vote++) {
                left--;
            }
        }
        return entitlement - left;
    }
}
