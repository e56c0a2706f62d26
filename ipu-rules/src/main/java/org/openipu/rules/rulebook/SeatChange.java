package org.openipu.rules.rulebook;

/** When a seat passes to another group after a new apportionment. */
public enum SeatChange {
    /** When the term of the one who holds it ends. */
    AT_TERM_END
}
