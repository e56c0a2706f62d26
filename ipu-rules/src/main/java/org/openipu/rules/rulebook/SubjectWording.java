package org.openipu.rules.rulebook;

/** What a request for an emergency item must be about. */
public enum SubjectWording {
    /** A major event of international concern, on which the Union needs to give its view. */
    MAJOR_EVENT,
    /** A recent major situation of international concern that needs urgent action by the international community. */
    RECENT_MAJOR_SITUATION
}
