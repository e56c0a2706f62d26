package org.openipu.rules.apportionment;

/**
 * A seat and the quotient that won it.
 *
 * @param seat the seat's number in the order of quotients, from 1; the order of equal quotients, by name, means nothing
 * @param quotient the quotient, and with it the group that has the seat
 */
public record SeatWon(int seat, Quotient quotient) {

    /**
     * Refuses a number below 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public SeatWon {
        if (seat < 1) {
            throw new IllegalArgumentException("seat must be positive: " + seat);
        }
    }
}
