package org.openipu.rules.entitlement;

/** Why a delegation has no vote at all. */
public enum NoVoteCause {
    /** It is no Member's: Associate Members and observers have no vote. */
    AFFILIATION,
    /** The Governing Council has suspended its parliament. */
    SUSPENSION,
    /** Its parliament has not paid for too long, and the Governing Council did not let it vote all the same. */
    ARREARS
}
