package org.openipu.rules.apportionment;

/**
 * A group that holds fewer seats than its new number.
 *
 * @param group the group's name
 * @param seats how many it will get as seats come free, 1 or more
 */
public record WaitingGroup(String group, int seats) {

    /**
     * Refuses a number below 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public WaitingGroup {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be positive: " + seats);
        }
    }
}
