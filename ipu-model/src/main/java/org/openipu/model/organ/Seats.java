package org.openipu.model.organ;

import jakarta.validation.constraints.Positive;

/**
 * How many seats of a body an office has.
 *
 * @param office the office
 * @param number the seats, 1 or more
 */
public record Seats(Office office, @Positive int number) {

    /**
     * Refuses a number below 1.
     *
     * @throws IllegalArgumentException if there is no seat
     */
    public Seats {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive: " + number);
        }
    }
}
