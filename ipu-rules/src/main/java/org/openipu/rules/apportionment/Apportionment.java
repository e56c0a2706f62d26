package org.openipu.rules.apportionment;

import java.util.List;

/**
 * Seats shared in proportion to votes. Seats that equal quotients leave open, or that nobody wins because no group has
 * votes, are in nobody's hands.
 *
 * @param groups every group with its seats, also with 0, in the order in which the votes were given
 * @param won the seats in the order of their quotients, the highest first
 * @param next the highest quotient that won no seat, by name when several groups have it; empty when no group has votes
 * @param openSeats the seats that are in nobody's hands, 0 or more
 */
public record Apportionment(List<GroupSeats> groups, List<SeatWon> won, List<Quotient> next, int openSeats) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number of open seats is below 0
     */
    public Apportionment {
        if (openSeats < 0) {
            throw new IllegalArgumentException("openSeats must not be negative: " + openSeats);
        }
        groups = List.copyOf(groups);
        won = List.copyOf(won);
        next = List.copyOf(next);
    }

    /** Returns how many seats there are, the open ones included. */
    public int seats() {
        return won.size() + openSeats;
    }

    /**
     * Returns the groups whose equal quotients leave seats open: more groups than seats.
     *
     * @return their names, sorted; empty when no seat is open, and when no group has votes
     */
    public List<String> tied() {
        return openSeats == 0 ? List.of() : next.stream().map(Quotient::group).toList();
    }
}
