package org.openipu.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the year is known, and perhaps the month and the day: {@code 2000}, {@code 2000-10}, {@code 2000-10-16}.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12; empty when it is not known
 * @param day the day of the month; empty when it is not known
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final int LAST_MONTH = 12;
    private static final int LAST_YEAR = 9999;

    /**
     * Refuses dates that the calendar does not have, and a day without its month.
     *
     * @throws IllegalArgumentException if there is no such year, month or day, or a day without month
     */
    public PartialDate {
        if (month.isEmpty() && day.isPresent()) {
            throw new IllegalArgumentException("a day needs its month: " + day.getAsInt());
        }
        if (year < 1 || year > LAST_YEAR || !isInCalendar(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + text(year, month, day));
        }
    }

    /**
     * Returns a year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Returns a month of a year.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the date
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /**
     * Returns a whole date.
     *
     * @param day the day, in the years 1 to 9999
     * @return the date
     */
    public static PartialDate from(LocalDate day) {
        return new PartialDate(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    /**
     * Finds the date that a text writes as {@link #toString()} does.
     *
     * @param text such as {@code 2000-10}
     * @return the date; empty when the text has another form or names a date that the calendar does not have
     */
    public static Optional<PartialDate> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        OptionalInt month = number(form.group(2));
        OptionalInt day = number(form.group(3));
        return year >= 1 && isInCalendar(year, month, day)
                ? Optional.of(new PartialDate(year, month, day))
                : Optional.empty();
    }

    /** Returns the first day that can be meant: 1 January of a year, the first of a month. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** Returns the last day that can be meant: 31 December of a year, the last of a month. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month.orElse(LAST_MONTH));
        return last.atDay(day.orElse(last.lengthOfMonth()));
    }

    /** Returns the known parts: {@code 2000}, {@code 2000-10} or {@code 2000-10-16}. */
    @Override
    public String toString() {
        return text(year, month, day);
    }

    private static String text(int year, OptionalInt month, OptionalInt day) {
        return String.format(Locale.ROOT, "%04d", year) + part(month) + part(day);
    }

    private static String part(OptionalInt number) {
        return number.isPresent() ? String.format(Locale.ROOT, "-%02d", number.getAsInt()) : "";
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static boolean isInCalendar(int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty()) {
            return true;
        }
        int number = month.getAsInt();
        return number >= 1
                && number <= LAST_MONTH
                && day.orElse(1) >= 1
                && day.orElse(1) <= YearMonth.of(year, number).lengthOfMonth();
    }
}
