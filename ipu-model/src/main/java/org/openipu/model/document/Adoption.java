package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How, by whom, where and when a text was adopted.
 *
 * @param mode how
 * @param body the body as the text names it, such as {@code 151st IPU Assembly}; not blank
 * @param place the city as the text names it; empty when it names none
 * @param date the day
 */
public record Adoption(AdoptionMode mode, @NotBlank String body, Optional<String> place, LocalDate date) {

    /**
     * Refuses a blank body.
     *
     * @throws IllegalArgumentException if the body is blank
     */
    public Adoption {
        if (body.isBlank()) {
            throw new IllegalArgumentException("body must not be blank");
        }
    }
}
