package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.openipu.model.constraint.NumberedInOrder;

/**
 * A resolution: a preamble and numbered operative paragraphs.
 *
 * @param title its title; not blank
 * @param adoption how it was adopted
 * @param preambular the paragraphs of the preamble
 * @param operative the operative paragraphs
 * @param footnotes its footnotes
 * @param reservations the notes of parties that do not go along
 */
@NumberedInOrder
public record Resolution(
        @NotBlank String title,
        @Valid Adoption adoption,
        List<@Valid PreambularParagraph> preambular,
        List<@Valid OperativeParagraph> operative,
        List<@Valid Footnote> footnotes,
        List<@Valid Reservation> reservations)
        implements AdoptedText {

    /**
     * Copies the lists; refuses a blank title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Resolution {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        preambular = List.copyOf(preambular);
        operative = List.copyOf(operative);
        footnotes = List.copyOf(footnotes);
        reservations = List.copyOf(reservations);
    }

    @Override
    public Outline outline() {
        List<SubItemCount> withItems = operative.stream()
                .filter(paragraph -> !paragraph.items().isEmpty())
                .map(paragraph ->
                        new SubItemCount(paragraph.number(), paragraph.items().size()))
                .toList();
        return Outline.ofResolution(preambular.size(), operative.size(), withItems, footnotes.size());
    }
}
