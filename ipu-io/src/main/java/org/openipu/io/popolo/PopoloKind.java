package org.openipu.io.popolo;

/** The kinds of objects of which a document can be one alone. */
public enum PopoloKind {
    /** An organization. */
    ORGANIZATION,
    /** A person. */
    PERSON,
    /** A membership. */
    MEMBERSHIP,
    /** A post. */
    POST,
    /** A motion. */
    MOTION,
    /** A vote event. */
    VOTE_EVENT,
    /** The votes for an option; it is read as a vote event that has no more. */
    COUNT,
    /** A voter's vote; it is read as a vote event that has no more. */
    VOTE,
    /** The result in a group; it is read as a vote event that has no more. */
    GROUP_RESULT
}
