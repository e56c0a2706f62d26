package org.openipu.rules.entitlement;

/** Why it is open at how many Assemblies in a row a delegation has been of one sex. */
public enum RunDoubt {
    /** The list of the delegation is not final, so this Assembly does not count yet. */
    LIST_NOT_FINAL,
    /** The parliament was absent from an Assembly; whether that breaks the row was not found. */
    ABSENCE,
    /** An Assembly was held at a distance, as in 2020 and 2021; whether such a one counts was not found. */
    VIRTUAL_SESSION,
    /** The Assemblies before those that are known could be part of the row too. */
    EARLIER_SESSIONS_UNKNOWN
}
