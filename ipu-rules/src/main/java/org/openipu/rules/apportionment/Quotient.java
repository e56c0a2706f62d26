package org.openipu.rules.apportionment;

/**
 * The votes of a group divided by 1, 3, 5, 7 and so on, as an exact fraction.
 *
 * @param group the group's name
 * @param votes the group's votes, 0 or more
 * @param divisor an odd number from 1 to {@link #LARGEST_DIVISOR}
 */
public record Quotient(String group, int votes, long divisor) {

    /**
     * The divisor after as many seats as an {@code int} can count. Votes times a divisor, by which quotients are compared,
     * are then at most (2^31 - 1) x (2^32 - 1), which a {@code long} holds.
     */
    public static final long LARGEST_DIVISOR = 2L * Integer.MAX_VALUE + 1;

    /**
     * Refuses negative votes and other divisors.
     *
     * @throws IllegalArgumentException if the votes are below 0, or the divisor is even or out of its range
     */
    public Quotient {
        if (votes < 0) {
            throw new IllegalArgumentException("votes must not be negative: " + votes);
        }
        if (divisor < 1 || divisor > LARGEST_DIVISOR || divisor % 2 == 0) {
            throw new IllegalArgumentException("divisor must be 1, 3, 5 and so on: " + divisor);
        }
    }

    static Quotient first(GroupVotes group) {
        return new Quotient(group.name(), group.votes(), 1);
    }

    Quotient next() {
        return new Quotient(group, votes, divisor + 2);
    }

    /**
     * Compares the values, exactly; the groups do not matter.
     *
     * @param other another quotient
     * @return below, at or above 0 as this one is lower than, equal to or higher than the other
     */
    public int compareValue(Quotient other) {
        return Long.compare(votes * other.divisor, other.votes * divisor);
    }

    /** Returns the whole part, rounded down: 8333 of 25000/3. */
    public long whole() {
        return votes / divisor;
    }

    /** Returns what is left above the whole part, to be divided by the divisor: 1 of 25000/3. */
    public long remainder() {
        return votes % divisor;
    }

    /** Returns the fraction, not reduced: {@code 25000/3}. */
    @Override
    public String toString() {
        return votes + "/" + divisor;
    }
}
