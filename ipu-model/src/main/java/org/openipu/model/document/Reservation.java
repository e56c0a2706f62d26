package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;

/**
 * A note that a party does not go along with a text or a part of it.
 *
 * @param party the party as the note names it, such as {@code Belarus}; not blank
 * @param kind whether it opposes or reserves its position
 * @param scope what it concerns: {@link #ENTIRE_TEXT}, or the paragraphs as the note names them; not blank
 */
public record Reservation(
        @NotBlank String party,
        ReservationKind kind,
        @NotBlank String scope) {

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

    /** Tells whether it concerns the whole text. */
    public boolean isOfEntireText() {
        return scope.equals(ENTIRE_TEXT);
    }
}
