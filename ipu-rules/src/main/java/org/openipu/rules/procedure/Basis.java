package org.openipu.rules.procedure;

/** How it is known whether a request has its majority. */
public enum Basis {
    /** Counted from the figures of the vote by the rule of the day. */
    COUNTED,
    /** Taken from what was announced or corrected, because the figures of the vote are not known. */
    REPORTED
}
