package org.openipu.model.parliament;

/** Which of a parliament's chambers is meant. */
public enum ChamberKind {
    /** The only chamber. */
    SINGLE,
    /** The lower chamber. */
    LOWER,
    /** The upper chamber. */
    UPPER
}
