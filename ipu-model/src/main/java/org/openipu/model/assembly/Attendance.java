package org.openipu.model.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.constraint.CoherentAttendance;

/**
 * Who attended an Assembly, as printed.
 *
 * @param participants all participants; empty when no number is printed
 * @param parliamentarians the members of national parliaments among them; empty when no number is printed
 * @param parliaments the national parliaments represented; empty when no number is printed
 * @param others the other kinds, each at most once
 */
@CoherentAttendance
public record Attendance(
        @PositiveOrZero OptionalInt participants,
        @PositiveOrZero OptionalInt parliamentarians,
        @PositiveOrZero OptionalInt parliaments,
        List<@Valid AttendanceFigure> others) {

    /**
     * Copies the list; refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Attendance {
        if (participants.orElse(0) < 0 || parliamentarians.orElse(0) < 0 || parliaments.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
        others = List.copyOf(others);
    }
}
