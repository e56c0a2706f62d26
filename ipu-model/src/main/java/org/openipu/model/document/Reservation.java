package org.openipu.model.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;

/**
 * A note that a party does not go along with a text or a part of it.
 *
 * @param party the party as the note names it, such as {@code Belarus}; not blank
 * @param kind whether it opposes or reserves its position
 * @param scope what it concerns: {@link #ENTIRE_TEXT}, or the paragraphs as the note names them; not blank
 * @param country the country of the party, by which other languages name it; empty when it is none, or is not said
 */
public record Reservation(
        @NotBlank String party,
        ReservationKind kind,
        @NotBlank String scope,
        Optional<@Valid CountryCode> country) {

    /** The scope of a note that concerns the whole text. */
    public static final String ENTIRE_TEXT = "entire text";

    /**
     * Refuses blank texts.
     *
     * @throws IllegalArgumentException if the party or the scope is blank
     */
    public Reservation {
        if (party.isBlank() || scope.isBlank()) {
            throw new IllegalArgumentException("party and scope must not be blank");
        }
    }

    /**
     * Returns a note of a party that is named in words alone.
     *
     * @param party the party as the note names it; not blank
     * @param kind whether it opposes or reserves its position
     * @param scope what it concerns; not blank
     * @return the note
     */
    public static Reservation of(String party, ReservationKind kind, String scope) {
        return new Reservation(party, kind, scope, Optional.empty());
    }

    /** Tells whether it concerns the whole text. */
    public boolean isOfEntireText() {
        return scope.equals(ENTIRE_TEXT);
    }
}
