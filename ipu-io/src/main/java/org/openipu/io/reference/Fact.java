package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.citation.Source;
import org.openipu.model.time.PartialDate;

/**
 * One value of a bundled register with what it rests on.
 *
 * <p>The registers are a snapshot of December 2025 for convenience and not the official register. A value that was not
 * found is no fact: it is an empty {@link Optional}, never a guess.
 *
 * @param <T> the kind of value
 * @param value the value
 * @param certainty whether a source states it or it is inferred
 * @param asOf the last day for which the source speaks, or its month or year when no more is known; empty when the
 *     source is not dated, which does not mean that the value holds for the day of the snapshot. Changes since are not
 *     excluded
 * @param source what was read, or from what it is inferred
 */
public record Fact<T>(T value, Certainty certainty, Optional<PartialDate> asOf, Source source) {

    /** Tells whether a source states the value. */
    public boolean isConfirmed() {
        return certainty == Certainty.CONFIRMED;
    }

    /** Returns the value if a source states it; empty when it is inferred. */
    public Optional<T> confirmed() {
        return atLeast(Certainty.CONFIRMED);
    }

    /**
     * Returns the value if it stands firmly enough.
     *
     * @param least what is asked for; {@link Certainty#INFERRED} takes every value
     * @return the value; empty when it is less firm
     */
    public Optional<T> atLeast(Certainty least) {
        return certainty.isAtLeast(least) ? Optional.of(value) : Optional.empty();
    }
}
