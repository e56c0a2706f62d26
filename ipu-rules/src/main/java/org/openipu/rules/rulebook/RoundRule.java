package org.openipu.rules.rulebook;

/**
 * Who stands in the next ballot when nobody has the majority. No rule of the Union was found for it: who asks for further
 * ballots says which of these holds.
 */
public enum RoundRule {
    /** All candidates of the ballot before, less those who withdraw. */
    ALL_AGAIN,
    /** All but the one with the fewest votes. */
    ALL_BUT_LAST,
    /** The two with the most votes. */
    FIRST_TWO
}
