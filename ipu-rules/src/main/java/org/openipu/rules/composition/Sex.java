package org.openipu.rules.composition;

/** As what a quota counts someone. */
public enum Sex {
    /** As a woman. */
    FEMALE,
    /** As a man. */
    MALE
}
