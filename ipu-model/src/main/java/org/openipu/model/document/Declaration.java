package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * A declaration: narrative paragraphs around pledges under headings.
 *
 * @param title its title; not blank
 * @param adoption how it was adopted
 * @param opening the paragraphs before the pledges
 * @param sections the headings with their pledges
 * @param closing the paragraphs after the pledges
 * @param footnotes its footnotes
 * @param reservations the notes of parties that do not go along
 */
public record Declaration(
        @NotBlank String title,
        @Valid Adoption adoption,
        List<@NotBlank String> opening,
        List<@Valid PledgeSection> sections,
        List<@NotBlank String> closing,
        List<@Valid Footnote> footnotes,
        List<@Valid Reservation> reservations)
        implements AdoptedText {

    /**
     * Copies the lists; refuses a blank title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Declaration {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        footnotes = List.copyOf(footnotes);
        reservations = List.copyOf(reservations);
    }

    @Override
    public Outline outline() {
        List<Integer> pledges =
                sections.stream().map(section -> section.pledges().size()).toList();
        return Outline.ofDeclaration(opening.size(), pledges, closing.size(), footnotes.size());
    }
}
