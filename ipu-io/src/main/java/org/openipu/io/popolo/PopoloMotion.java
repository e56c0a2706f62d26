package org.openipu.io.popolo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A motion: what is voted on.
 *
 * @param id its id; empty when the document gives none
 * @param organization the organization in which it is made
 * @param identifier what it is called there
 * @param text its text, or its title where no more is known
 * @param requestedBy the codes of the countries whose parliaments ask, a property of our own that Popolo does not know
 * @param classification its kind
 * @param date the day on which it was made
 * @param requirement what it needs to be adopted, in words
 * @param result what became of it, such as {@code pass}
 */
public record PopoloMotion(
        Optional<String> id,
        Optional<PopoloReference> organization,
        Optional<String> identifier,
        Optional<String> text,
        List<String> requestedBy,
        Optional<String> classification,
        Optional<LocalDate> date,
        Optional<String> requirement,
        Optional<String> result) {

    /** Copies the codes. */
    public PopoloMotion {
        requestedBy = List.copyOf(requestedBy);
    }
}
