package org.openipu.rules.apportionment;

/**
 * What a group has won.
 *
 * @param group the group's name
 * @param votes its votes
 * @param seats its seats, 0 or more, without those that a tie leaves open
 */
public record GroupSeats(String group, int votes, int seats) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if votes or seats are below 0
     */
    public GroupSeats {
        if (votes < 0 || seats < 0) {
            throw new IllegalArgumentException("votes and seats must not be negative: " + votes + ", " + seats);
        }
    }
}
