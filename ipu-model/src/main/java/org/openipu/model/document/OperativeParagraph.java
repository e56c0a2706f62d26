package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.openipu.model.constraint.LetteredInOrder;

/**
 * A numbered paragraph of the operative part.
 *
 * @param number its number as printed, 1 or more
 * @param phrases its phrases in order, such as {@code Urges} and {@code reaffirms}; empty when it has none
 * @param text the whole paragraph up to its sub-items, phrases included; not blank
 * @param items its sub-items, in order; empty when it has none
 */
@LetteredInOrder
public record OperativeParagraph(
        @Positive int number,
        List<String> phrases,
        @NotBlank String text,
        List<@Valid SubItem> items) {

    /**
     * Copies the lists; refuses a blank text and a number below 1.
     *
     * @throws IllegalArgumentException if the text is blank or the number below 1
     */
    public OperativeParagraph {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive: " + number);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        phrases = List.copyOf(phrases);
        items = List.copyOf(items);
    }
}
