package org.openipu.model.delegation;

/** Whether a delegation took part in an Assembly. */
public enum ParticipationStatus {
    /** It took part. */
    ATTENDED,
    /** It did not. */
    ABSENT,
    /** It intends to. */
    PLANNED
}
