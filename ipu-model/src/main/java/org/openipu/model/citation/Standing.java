package org.openipu.model.citation;

/**
 * How certain the reading of a provision is, from the firmest to the least firm.
 *
 * <p>For a rule of a sister assembly that assembly stands in the place of the IPU.
 *
 * <p>The order of the constants is their rank: see {@link #weaker(Standing)}.
 */
public enum Standing {
    /** Read in a text or page of the IPU dated 2017 or later. */
    CERTAIN,
    /** Read, but in a text older than 2017; the substance or a number may have changed since. */
    OLDER,
    /** Stated by a national parliament, a news report or an encyclopedia, not by the IPU. */
    SECONDARY,
    /** Stated by no source; deduced from evidence that the citation names. */
    INFERRED,
    /**
     * Confirmed by no source: a recollection, or a value carried over to days that no source covers. An application may
     * prefer another.
     */
    ASSUMED,
    /** Looked for and not found; the library never fills the gap by a guess. */
    UNKNOWN;

    /**
     * Returns the less firm of two standings, which is how firm a statement is that rests on both.
     *
     * @param other the other standing
     * @return this or the other, whichever is less firm
     */
    public Standing weaker(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
