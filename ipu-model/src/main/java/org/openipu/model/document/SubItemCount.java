package org.openipu.model.document;

import jakarta.validation.constraints.Positive;

/**
 * How many sub-items an operative paragraph has.
 *
 * @param paragraph the paragraph's number, 1 or more
 * @param items its sub-items, 1 or more: 9 are (a) to (i)
 */
public record SubItemCount(
        @Positive int paragraph, @Positive int items) {

    /**
     * Refuses numbers below 1.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public SubItemCount {
        if (paragraph < 1 || items < 1) {
            throw new IllegalArgumentException("numbers must be positive: " + paragraph + ", " + items);
        }
    }
}
