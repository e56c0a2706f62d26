package org.openipu.rules.vacancy;

/** What may end a seat before its term. */
public enum SeatEnd {
    /** The holder died. */
    DEATH,
    /** The holder resigned. */
    RESIGNATION,
    /** The holder is no longer a member of parliament. */
    LOST_MANDATE,
    /** The holder's parliament was suspended by the Governing Council. */
    SUSPENSION_OF_PARLIAMENT
}
