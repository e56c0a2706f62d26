package org.openipu.model.organ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;

/**
 * What a document says about a body of the Union.
 *
 * @param body the body
 * @param name the name that the document uses
 * @param sessionsPerYear how often it meets in a year; empty when that is not said
 * @param presidentTermYears for how many years its President is elected; empty when that is not said
 * @param seats its composition by office; empty when that is not said
 * @param place where it has its seat; empty when that is not said
 * @param tasks what it does, in the order of the document; empty when that is not said
 */
public record BodyProfile(
        Body body,
        MultilingualText name,
        @Positive OptionalInt sessionsPerYear,
        @Positive OptionalInt presidentTermYears,
        List<@Valid Seats> seats,
        Optional<@Valid Place> place,
        List<MultilingualText> tasks) {

    /**
     * Copies the lists; refuses numbers below 1.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public BodyProfile {
        if (sessionsPerYear.orElse(1) < 1 || presidentTermYears.orElse(1) < 1) {
            throw new IllegalArgumentException("sessions and years of a term must be positive");
        }
        seats = List.copyOf(seats);
        tasks = List.copyOf(tasks);
    }
}
