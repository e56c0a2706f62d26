package org.openipu.model.vote;

/**
 * What a delegation brought into the room: a line of the frozen roll.
 *
 * @param entitlement the votes that the parliament holds, 0 or more
 * @param delegates the delegates present in person, 0 or more; nobody votes by proxy (Statutes 15.1)
 */
public record VotingRight(int entitlement, int delegates) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public VotingRight {
        if (entitlement < 0 || delegates < 0) {
            throw new IllegalArgumentException(
                    "entitlement and delegates must not be negative: " + entitlement + ", " + delegates);
        }
    }

    /**
     * Returns the votes that can be cast: the entitlement, as far as enough delegates are present.
     *
     * @param votesPerDelegate the most votes that one delegate may cast, 0 or more
     * @return the castable votes, at most the entitlement
     * @throws IllegalArgumentException if the number is negative
     */
    public int castable(int votesPerDelegate) {
        if (votesPerDelegate < 0) {
            throw new IllegalArgumentException("votesPerDelegate must not be negative: " + votesPerDelegate);
        }
        return (int) Math.min(entitlement, (long) votesPerDelegate * delegates);
    }
}
