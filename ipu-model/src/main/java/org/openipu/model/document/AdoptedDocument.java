package org.openipu.model.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.text.MultilingualText;

/**
 * A text that was adopted, as a report tells of it.
 *
 * @param kind its kind
 * @param title its title
 * @param adoption how it was adopted
 * @param outline the counts of its parts; empty when they are not recorded
 * @param text the whole text; empty when it is not at hand
 * @param reservations the notes of parties that do not go along
 * @param followUps what the delegation has to do about it at home
 */
public record AdoptedDocument(
        DocumentKind kind,
        MultilingualText title,
        @Valid Adoption adoption,
        Optional<@Valid Outline> outline,
        Optional<@Valid AdoptedText> text,
        List<@Valid Reservation> reservations,
        List<@Valid FollowUp> followUps) {

    /** Copies the lists. */
    public AdoptedDocument {
        reservations = List.copyOf(reservations);
        followUps = List.copyOf(followUps);
    }
}
