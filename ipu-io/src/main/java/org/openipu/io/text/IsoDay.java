package org.openipu.io.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Days as files and options write them: {@code 2025-10-23}. */
public final class IsoDay {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoDay() {}

    /**
     * Finds the day that a text names.
     *
     * @param text four digits of the year, two of the month, two of the day, with hyphens between
     * @return the day; empty when the text has another form or the calendar has no such day
     */
    public static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
