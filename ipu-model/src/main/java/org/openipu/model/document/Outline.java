package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.openipu.model.constraint.CoherentOutline;

/**
 * The counts of a text's parts.
 *
 * @param opening the narrative paragraphs before the pledges of a declaration, 0 or more; 0 for a resolution
 * @param preambular the preambular paragraphs, 0 or more
 * @param operative the operative paragraphs, 0 or more
 * @param subItems the operative paragraphs that have sub-items, in order
 * @param footnotes the footnotes, 0 or more
 * @param pledges the pledges under each heading, in order; empty for a resolution
 * @param closing the narrative paragraphs after the pledges of a declaration, 0 or more; 0 for a resolution
 */
@CoherentOutline
public record Outline(
        @PositiveOrZero int opening,
        @PositiveOrZero int preambular,
        @PositiveOrZero int operative,
        List<@Valid SubItemCount> subItems,
        @PositiveOrZero int footnotes,
        List<@PositiveOrZero Integer> pledges,
        @PositiveOrZero int closing) {

    /**
     * Copies the lists; refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Outline {
        if (opening < 0
                || closing < 0
                || preambular < 0
                || operative < 0
                || footnotes < 0
                || pledges.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
        subItems = List.copyOf(subItems);
        pledges = List.copyOf(pledges);
    }

    /**
     * Returns the counts of a resolution.
     *
     * @param preambular the preambular paragraphs
     * @param operative the operative paragraphs
     * @param subItems the operative paragraphs that have sub-items
     * @param footnotes the footnotes
     * @return the outline
     */
    public static Outline ofResolution(int preambular, int operative, List<SubItemCount> subItems, int footnotes) {
        return new Outline(0, preambular, operative, subItems, footnotes, List.of(), 0);
    }

    /**
     * Returns the counts of a declaration.
     *
     * @param opening the paragraphs before the pledges
     * @param pledges the pledges under each heading
     * @param closing the paragraphs after the pledges
     * @param footnotes the footnotes
     * @return the outline
     */
    public static Outline ofDeclaration(int opening, List<Integer> pledges, int closing, int footnotes) {
        return new Outline(opening, 0, 0, List.of(), footnotes, pledges, closing);
    }
}
