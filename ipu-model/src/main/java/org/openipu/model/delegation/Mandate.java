package org.openipu.model.delegation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

/**
 * From when and for how long a delegation is in office.
 *
 * @param elected the day of its election; empty when it is not known
 * @param occasion the sitting at which it was elected; empty when that is not said
 * @param term the parliamentary term
 */
public record Mandate(
        Optional<LocalDate> elected,
        Optional<MultilingualText> occasion,
        @Valid Period term) {}
