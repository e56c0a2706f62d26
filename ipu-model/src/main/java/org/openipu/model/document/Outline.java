package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.openipu.model.constraint.CoherentOutline;

/**
 * The counts of a text's parts.
 *
 * @param preambular the preambular paragraphs, 0 or more
 * @param operative the operative paragraphs, 0 or more
 * @param subItems the operative paragraphs that have sub-items, in order
 * @param footnotes the footnotes, 0 or more
 * @param pledges the pledges under each heading, in order; empty for a resolution
 */
@CoherentOutline
public record Outline(
        @PositiveOrZero int preambular,
        @PositiveOrZero int operative,
        List<@Valid SubItemCount> subItems,
        @PositiveOrZero int footnotes,
        List<@PositiveOrZero Integer> pledges) {

    /**
     * Copies the lists; refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Outline {
        if (preambular < 0 || operative < 0 || footnotes < 0 || pledges.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
        subItems = List.copyOf(subItems);
        pledges = List.copyOf(pledges);
    }
}
