package org.openipu.model.document;

/** What a record says of a text that a body considered. */
public enum ConsiderationOutcome {
    /** It was adopted; the record does not say how. */
    ADOPTED,
    /** It was put to the body and not adopted. */
    NOT_ADOPTED,
    /** The record does not say. */
    NOT_STATED
}
