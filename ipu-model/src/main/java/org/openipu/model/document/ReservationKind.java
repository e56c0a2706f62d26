package org.openipu.model.document;

/** How a party sets itself apart from a text that is adopted. */
public enum ReservationKind {
    /** It opposes the text or a part of it. */
    OPPOSITION,
    /** It reserves its position on the text or a part of it. */
    RESERVATION
}
