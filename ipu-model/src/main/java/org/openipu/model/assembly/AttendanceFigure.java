package org.openipu.model.assembly;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalInt;

/**
 * Organizations of one kind that attended.
 *
 * @param category the kind
 * @param organizations how many of them; empty when they were present and no number is printed
 * @param persons how many people they sent; empty when no number is printed
 */
public record AttendanceFigure(
        AttendanceCategory category,
        @PositiveOrZero OptionalInt organizations,
        @PositiveOrZero OptionalInt persons) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public AttendanceFigure {
        if (organizations.orElse(0) < 0 || persons.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative: " + category);
        }
    }

    /**
     * Returns a kind of which the number of organizations is printed.
     *
     * @param category the kind
     * @param organizations how many of them
     * @return the figure
     */
    public static AttendanceFigure of(AttendanceCategory category, int organizations) {
        return new AttendanceFigure(category, OptionalInt.of(organizations), OptionalInt.empty());
    }

    /**
     * Returns a kind that was present without a printed number.
     *
     * @param category the kind
     * @return the figure
     */
    public static AttendanceFigure present(AttendanceCategory category) {
        return new AttendanceFigure(category, OptionalInt.empty(), OptionalInt.empty());
    }
}
