package org.openipu.model.delegation;

/** A parliamentarian's place in a delegation. */
public enum DelegateRole {
    /** The head of the delegation. */
    HEAD,
    /** An ordinary member. */
    ORDINARY,
    /** A substitute, who takes part when an ordinary member cannot. */
    SUBSTITUTE
}
