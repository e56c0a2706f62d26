package org.openipu.model.citation;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a rule with what it rests on, or the statement that it is not known.
 *
 * @param <T> the kind of value
 * @param value the value; null exactly when the standing is {@link Standing#UNKNOWN}
 * @param citation provision, edition, standing and source
 */
public record Cited<T>(@Nullable T value, Citation citation) {

    /**
     * Refuses a value without standing and a standing without value.
     *
     * @throws IllegalArgumentException if the value is present and the standing unknown, or the other way round
     */
    public Cited {
        if ((value == null) != (citation.standing() == Standing.UNKNOWN)) {
            throw new IllegalArgumentException("a value is missing exactly when its standing is UNKNOWN: " + citation);
        }
    }

    /**
     * Returns a known value.
     *
     * @param <T> the kind of value
     * @param value the value
     * @param citation what it rests on; any standing but {@link Standing#UNKNOWN}
     * @return the cited value
     */
    public static <T> Cited<T> of(T value, Citation citation) {
        return new Cited<>(value, citation);
    }

    /**
     * Returns a parameter that was looked for and not found.
     *
     * @param <T> the kind of value
     * @param citation where it would stand; its standing is {@link Standing#UNKNOWN}
     * @return the parameter without a value
     */
    public static <T> Cited<T> unknown(Citation citation) {
        return new Cited<>(null, citation);
    }

    /** Tells whether there is a value. */
    public boolean isKnown() {
        return value != null;
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws NoSuchElementException if it is unknown; ask {@link #isKnown()} or use {@link #findValue()}
     */
    @Override
    public T value() {
        if (value == null) {
            throw new NoSuchElementException(
                    citation.provision() + " is unknown: " + citation.source().title());
        }
        return value;
    }

    /** Returns the value; empty when it is unknown. */
    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }
}
