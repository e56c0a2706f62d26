package org.openipu.model.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * A session of the Governing Council.
 *
 * @param number its number, 1 or more
 * @param business what was dealt with, in the order of the document
 */
public record CouncilSession(@Positive int number, List<@Valid Business> business) {

    /**
     * Copies the business; refuses a number below 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public CouncilSession {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive: " + number);
        }
        business = List.copyOf(business);
    }
}
