package org.openipu.model.document;

/** How a text was adopted. */
public enum AdoptionMode {
    /** By consensus: without a vote, reservations possible. */
    CONSENSUS,
    /** Unanimously. */
    UNANIMOUS,
    /** By a vote. */
    VOTE,
    /** Endorsed, as declarations are. */
    ENDORSED
}
