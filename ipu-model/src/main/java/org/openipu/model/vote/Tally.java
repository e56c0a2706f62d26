package org.openipu.model.vote;

/**
 * The totals of a vote, in votes (not in delegates or delegations).
 *
 * <p>Who was absent, and votes that a delegation could have cast and did not, stand in no tally: they are no abstentions.
 *
 * @param affirmative votes in favour, 0 or more
 * @param negative votes against, 0 or more
 * @param abstentions abstentions, 0 or more; recorded and printed, and no votes cast
 */
public record Tally(int affirmative, int negative, int abstentions) implements VoteRecord {

    /**
     * Refuses negative counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Tally {
        requireCount(affirmative, "affirmative");
        requireCount(negative, "negative");
        requireCount(abstentions, "abstentions");
    }

    /**
     * Returns the totals of a vote.
     *
     * @param affirmative votes in favour
     * @param negative votes against
     * @param abstentions abstentions
     * @return the tally
     * @throws IllegalArgumentException if a count is negative
     */
    public static Tally of(int affirmative, int negative, int abstentions) {
        return new Tally(affirmative, negative, abstentions);
    }

    /**
     * Returns this tally with another number of abstentions.
     *
     * @param newAbstentions 0 or more
     * @return the tally
     */
    public Tally withAbstentions(int newAbstentions) {
        return new Tally(affirmative, negative, newAbstentions);
    }

    /** Returns the votes cast: in favour and against together, without abstentions. */
    public long votesCast() {
        return (long) affirmative + negative;
    }

    /** Returns the votes cast and the abstentions together. */
    public long votesCastAndAbstentions() {
        return votesCast() + abstentions;
    }

    /** Returns itself. */
    @Override
    public Tally tally() {
        return this;
    }

    /** Returns the counts in the order of a result sheet: {@code 542-311-98}. */
    @Override
    public String toString() {
        return affirmative + "-" + negative + "-" + abstentions;
    }

    private static void requireCount(int count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + count);
        }
    }
}
