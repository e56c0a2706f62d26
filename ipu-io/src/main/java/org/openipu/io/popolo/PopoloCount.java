package org.openipu.io.popolo;

import java.util.Optional;

/**
 * The votes for one option.
 *
 * @param option the option, such as {@code yes}
 * @param value the votes, 0 or more
 * @param group the group of voters that is counted; empty when all are
 */
public record PopoloCount(String option, int value, Optional<PopoloReference> group) {

    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public PopoloCount {
        if (value < 0) {
            throw new IllegalArgumentException("value must not be negative: " + value);
        }
    }
}
