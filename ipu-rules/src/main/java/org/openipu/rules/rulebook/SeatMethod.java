package org.openipu.rules.rulebook;

/** How seats are shared in proportion to votes. */
public enum SeatMethod {
    /** Each next seat to the highest quotient of votes and 1, 3, 5, 7 ... */
    SAINTE_LAGUE
}
