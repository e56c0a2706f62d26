package org.openipu.model.report;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.openipu.model.text.MultilingualText;

/**
 * The provision of national law under which a report is made.
 *
 * @param instrument the law or the rules of procedure
 * @param provision the article as printed, such as {@code Art. 61 Abs. 7}; not blank
 * @param date the day of the instrument
 */
public record LegalBasis(
        MultilingualText instrument, @NotBlank String provision, LocalDate date) {

    /**
     * Refuses a blank provision.
     *
     * @throws IllegalArgumentException if the provision is blank
     */
    public LegalBasis {
        if (provision.isBlank()) {
            throw new IllegalArgumentException("provision must not be blank");
        }
    }
}
