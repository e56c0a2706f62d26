package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.openipu.model.constraint.LetteredInOrder;

/**
 * A labelled part of an operative paragraph.
 *
 * @param label its label without brackets: {@code a}, {@code b}, or {@code i}, {@code ii} one level below; not blank
 * @param text its text; not blank
 * @param items its own parts, in order; empty when it has none
 */
@LetteredInOrder
public record SubItem(@NotBlank String label, @NotBlank String text, List<@Valid SubItem> items) {

    /**
     * Copies the items; refuses blank texts.
     *
     * @throws IllegalArgumentException if the label or the text is blank
     */
    public SubItem {
        if (label.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("label and text must not be blank");
        }
        items = List.copyOf(items);
    }

    /**
     * Returns a part without parts of its own.
     *
     * @param label its label
     * @param text its text
     * @return the part
     */
    public static SubItem of(String label, String text) {
        return new SubItem(label, text, List.of());
    }
}
