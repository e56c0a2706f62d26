package org.openipu.model.citation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days for which an edition of a provision is cited.
 *
 * <p>The days are those that the sources bear out. When an amendment came into force is often not known; such a border is
 * then the day of the evidence, and the name says what was read.
 *
 * @param name the edition as a reader would ask for it, such as {@code read in October 2013 and since}
 * @param from the first day; empty when the edition is cited for all earlier days
 * @param to the last day; empty when the edition is cited for all later days
 */
public record Edition(String name, Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Refuses a blank name and an end before the start.
     *
     * @throws IllegalArgumentException if the name is blank or {@code to} is before {@code from}
     */
    public Edition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to must not be before from: " + from.get() + " to " + to.get());
        }
    }

    /**
     * Returns an edition with no first day.
     *
     * @param name the edition's name
     * @param to the last day
     * @return the edition
     */
    public static Edition until(String name, LocalDate to) {
        return new Edition(name, Optional.empty(), Optional.of(to));
    }

    /**
     * Returns an edition with both borders.
     *
     * @param name the edition's name
     * @param from the first day
     * @param to the last day
     * @return the edition
     */
    public static Edition between(String name, LocalDate from, LocalDate to) {
        return new Edition(name, Optional.of(from), Optional.of(to));
    }

    /**
     * Returns an edition with no last day.
     *
     * @param name the edition's name
     * @param from the first day
     * @return the edition
     */
    public static Edition since(String name, LocalDate from) {
        return new Edition(name, Optional.of(from), Optional.empty());
    }

    /**
     * Tells whether the edition is cited for a day, borders included.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
