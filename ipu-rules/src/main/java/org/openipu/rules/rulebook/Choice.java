package org.openipu.rules.rulebook;

/** How one of several is chosen. */
public enum Choice {
    /** The one with the most affirmative votes: neither the best ratio nor the widest lead. */
    MOST_AFFIRMATIVE_VOTES
}
