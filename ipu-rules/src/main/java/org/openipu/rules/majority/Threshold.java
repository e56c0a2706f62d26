package org.openipu.rules.majority;

/** Whether a share must be reached or passed. */
public enum Threshold {
    /** Having exactly the share is enough: two thirds. */
    REACHED,
    /** More than the share is needed: a simple or absolute majority. */
    PASSED
}
