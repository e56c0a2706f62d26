package org.openipu.rules.vacancy;

/** What becomes of a seat. */
public enum SeatFate {
    /** It ends by itself; nobody has to decide. */
    ENDS,
    /** It goes on. */
    GOES_ON,
    /** No rule is known. */
    UNKNOWN
}
