package org.openipu.rules.rulebook;

/**
 * To which of two bands a population of exactly the limit between them belongs. The text that was read gives both ends of
 * each band and does not say.
 */
public enum BandEdge {
    /** To the lower one: the next band begins above the limit. */
    LOWER_BAND,
    /** To the upper one: the band begins with the limit. */
    UPPER_BAND
}
