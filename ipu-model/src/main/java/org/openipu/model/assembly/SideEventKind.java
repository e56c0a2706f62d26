package org.openipu.model.assembly;

/** Kinds of events beside the sittings. */
public enum SideEventKind {
    /** A debate. */
    DEBATE,
    /** A workshop. */
    WORKSHOP,
    /** A round table. */
    ROUND_TABLE,
    /** A working lunch. */
    WORKING_LUNCH,
    /** A visit. */
    VISIT,
    /** Anything else. */
    OTHER
}
