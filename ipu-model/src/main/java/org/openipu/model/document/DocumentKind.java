package org.openipu.model.document;

/** Kinds of texts that an Assembly adopts. */
public enum DocumentKind {
    /** A declaration. */
    DECLARATION,
    /** A resolution on a subject item. */
    RESOLUTION,
    /** A resolution on the emergency item. */
    EMERGENCY_RESOLUTION
}
