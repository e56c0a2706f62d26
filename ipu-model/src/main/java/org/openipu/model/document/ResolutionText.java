package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * The text of a resolution of which it is not recorded how it was adopted: a draft that was not adopted, one that waits, or a
 * record that leaves the mode out. It is no {@link AdoptedText}, so that nothing takes it for one.
 *
 * @param title its title; not blank
 * @param consideration what the record says of it
 * @param preambular the paragraphs of the preamble
 * @param operative the operative paragraphs
 * @param footnotes its footnotes
 */
public record ResolutionText(
        @NotBlank String title,
        @Valid Consideration consideration,
        List<@Valid PreambularParagraph> preambular,
        List<@Valid OperativeParagraph> operative,
        List<@Valid Footnote> footnotes) {

    /**
     * Copies the lists; refuses a blank title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public ResolutionText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        preambular = List.copyOf(preambular);
        operative = List.copyOf(operative);
        footnotes = List.copyOf(footnotes);
    }
}
