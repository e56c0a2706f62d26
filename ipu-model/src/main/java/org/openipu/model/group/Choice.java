package org.openipu.model.group;

/** What a vote says of a request. */
public enum Choice {
    /** In favour. */
    YES,
    /** Against. */
    NO,
    /** Neither: recorded, and no vote cast. */
    ABSTENTION
}
