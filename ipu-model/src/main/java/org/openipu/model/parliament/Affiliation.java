package org.openipu.model.parliament;

/** How a body belongs to the Union, and what follows for its rights in the Assembly. */
public enum Affiliation {
    /** A Member: a national parliament (Statutes 3.1). */
    MEMBER,
    /** An Associate Member: an international parliamentary assembly; all rights but to vote and to put up candidates (Assembly Rules 1.2). */
    ASSOCIATE_MEMBER,
    /** An observer, invited by the Governing Council (Assembly Rules 2). */
    OBSERVER;

    /** Tells whether it may vote in the Assembly, arrears and suspension aside. */
    public boolean mayVote() {
        return this == MEMBER;
    }

    /** Tells whether it may put up candidates for an elected office. */
    public boolean mayPutUpCandidates() {
        return this == MEMBER;
    }
}
