package org.openipu.testkit.law;

import java.util.Map;
import java.util.Set;

/**
 * Seats that a method shares in proportion to votes, in the form that its laws ask about.
 *
 * @param seats for each group the seats that are certainly its own, also 0
 * @param tied the groups whose equal claims leave seats open; empty when none is open, and when no group has votes
 * @param open the seats that are in nobody's hands
 */
public record SeatShares(Map<String, Integer> seats, Set<String> tied, int open) {

    /** Copies map and set. */
    public SeatShares {
        seats = Map.copyOf(seats);
        tied = Set.copyOf(tied);
    }

    /**
     * Returns a group's seats.
     *
     * @param group the group's name
     * @return its seats; 0 for a group that is not among them
     */
    public int of(String group) {
        return seats.getOrDefault(group, 0);
    }
}
