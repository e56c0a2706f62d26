package org.openipu.rules.verdict;

import java.util.OptionalLong;

/**
 * Whether enough were there to decide. It says nothing about the vote itself.
 *
 * @param state the verdict
 * @param present how many were there, 0 or more
 * @param whole how many could have been there, 0 or more
 * @param required how many must be there, 1 or more; empty when the quorum is unknown
 */
public record QuorumVerdict(State state, long present, long whole, OptionalLong required) {

    /** What a verdict can be. */
    public enum State {
        /** Enough were there. */
        MET,
        /** Too few were there. */
        NOT_MET,
        /** How many must be there was looked for and not found; nothing is decided. */
        UNKNOWN
    }
}
