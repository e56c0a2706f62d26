package org.openipu.model.organ;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * How the Standing Committees work on a subject item.
 *
 * @param rapporteurs the rapporteurs for each item, 0 or more
 * @param reports the reports for each item, 0 or more
 * @param draftResolutions the draft resolutions for each item, 0 or more
 * @param amendmentsBy the body that deals with amendments as a whole
 */
public record CommitteeProcedure(
        @PositiveOrZero int rapporteurs,
        @PositiveOrZero int reports,
        @PositiveOrZero int draftResolutions,
        Body amendmentsBy) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public CommitteeProcedure {
        if (rapporteurs < 0 || reports < 0 || draftResolutions < 0) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
    }
}
