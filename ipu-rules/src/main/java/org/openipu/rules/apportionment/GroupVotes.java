package org.openipu.rules.apportionment;

/**
 * A group and the votes by which seats are shared.
 *
 * @param name the group's name, free and kept as given
 * @param votes the votes, 0 or more; for the Executive Committee those to which the group's members are entitled, neither
 *     their number nor the votes that they cast
 */
public record GroupVotes(String name, int votes) {

    /**
     * Refuses a blank name and negative votes.
     *
     * @throws IllegalArgumentException if the name is blank or the votes are below 0
     */
    public GroupVotes {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (votes < 0) {
            throw new IllegalArgumentException("votes must not be negative: " + votes);
        }
    }
}
