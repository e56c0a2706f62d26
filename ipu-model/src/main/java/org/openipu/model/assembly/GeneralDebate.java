package org.openipu.model.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.OptionalInt;

/**
 * The general debate of an Assembly.
 *
 * @param speakers how many delegates spoke; empty when no number is printed
 * @param parliaments from how many parliaments; empty when no number is printed
 * @param addresses those that are recorded one by one
 */
public record GeneralDebate(
        @PositiveOrZero OptionalInt speakers,
        @PositiveOrZero OptionalInt parliaments,
        List<@Valid Address> addresses) {

    /**
     * Copies the addresses; refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public GeneralDebate {
        if (speakers.orElse(0) < 0 || parliaments.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
        addresses = List.copyOf(addresses);
    }
}
