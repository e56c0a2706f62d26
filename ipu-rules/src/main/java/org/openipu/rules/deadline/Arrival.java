package org.openipu.rules.deadline;

/** Whether something came in time. */
public enum Arrival {
    /** On the last day or before. */
    IN_TIME,
    /** After the last day. */
    LATE,
    /** No last day is known. */
    UNKNOWN
}
