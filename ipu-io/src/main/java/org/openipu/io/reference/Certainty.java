package org.openipu.io.reference;

/**
 * How firmly a value of the bundled registers stands, from the firmest on.
 *
 * <p>The registers are a snapshot of December 2025 for convenience and not the official register, so that neither of
 * the two means that the Union has confirmed a value.
 */
public enum Certainty {
    /**
     * A source states the value. Others may differ; where they are known to, {@code SOURCE.md} beside the data says so.
     */
    CONFIRMED,
    /**
     * No source that could be named states the value as a fact: it is deduced, as by a count, computed in advance, as a
     * projection, or rests on general knowledge.
     */
    INFERRED;

    /**
     * Tells whether this is as firm as another certainty, or firmer.
     *
     * @param least what is asked for
     * @return true unless this is inferred and confirmation is asked for
     */
    public boolean isAtLeast(Certainty least) {
        return compareTo(least) <= 0;
    }
}
