package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a record says of a text that is not known to have been adopted in a certain way.
 *
 * @param outcome what became of the text
 * @param body the body as the record names it; empty when it names none
 * @param date the day; empty when the record has none
 * @param remark the record's own words on what became of it; empty when it has none
 */
public record Consideration(
        ConsiderationOutcome outcome,
        Optional<@NotBlank String> body,
        Optional<LocalDate> date,
        Optional<@NotBlank String> remark) {}
