package org.openipu.model.parliament;

/** What a parliament's place in the Union was during a period. */
public enum MembershipStanding {
    /** A Member from the Union's own foundation on. */
    FOUNDING,
    /** A Member by its first admission (Statutes 4.1). */
    AFFILIATED,
    /** A Member by a later admission, after a suspension or an interruption (Statutes 4.1). */
    READMITTED,
    /** Suspended by the Governing Council (Statutes 4.2). */
    SUSPENDED;

    /** Tells whether the parliament takes part as a Member. */
    public boolean isMember() {
        return this != SUSPENDED;
    }
}
