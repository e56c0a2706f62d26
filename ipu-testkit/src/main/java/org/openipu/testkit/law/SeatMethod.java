package org.openipu.testkit.law;

import java.util.Map;

/** A method that shares seats in proportion to votes. */
@FunctionalInterface
public interface SeatMethod {

    /**
     * Shares seats.
     *
     * @param votes each group's votes, 0 or more, in the order in which they are given
     * @param seats the seats, 0 or more
     * @return the seats of every group, and those that stay open
     */
    SeatShares share(Map<String, Long> votes, int seats);
}
