package org.openipu.rules.term;

/** Whether somebody is a member of a parliament, any parliament. */
public enum ParliamentSeat {
    /** Is a member of a parliament. */
    HELD,
    /** Is a member of none. */
    NONE,
    /** It is not known. */
    UNKNOWN
}
