package org.openipu.io.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days as a text writes them: 23 October 2025, October 23, 2025, 1er avril 2025, 23 de octubre de 2025, 2025-10-23. */
final class Dates {

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int ISO_LENGTH = 10;
    private static final List<String> BETWEEN = List.of("de ", "del ", "of ", "d'", "d\u2019");
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "er", ".", "\u00BA", "\u00B0");

    /**
     * A day in a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param day the day
     */
    record Found(int from, int to, LocalDate day) {}

    private final Phrasing phrasing;

    Dates(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** Returns the last day that stands in a text; of a range of days there is none. */
    Optional<Found> last(String text) {
        Optional<Found> last = iso(text);
        for (int at = phrasing.find("month", text, 0); at >= 0; at = phrasing.find("month", text, at + 1)) {
            Optional<Found> found = around(text, at, phrasing.endAt("month", text, at));
            last = found.isPresent() ? found : last;
        }
        return last;
    }

    private Optional<Found> around(String text, int month, int end) {
        int number = numberOfMonth(text.substring(month, end));
        int dayEnd = beforeBetween(text, month);
        int dayBegin = backOverDigits(text, dayEnd);
        if (dayBegin < dayEnd) {
            int year = afterBetween(text, end);
            return isRange(text, dayBegin)
                    ? Optional.empty()
                    : found(text, dayBegin, text.substring(dayBegin, dayEnd), number, year);
        }
        int day = afterBetween(text, end);
        int after = overDigits(text, day);
        return after > day && after - day <= 2
                ? found(text, month, text.substring(day, after), number, afterBetween(text, after))
                : Optional.empty();
    }

    private static Optional<Found> found(String text, int from, String day, int month, int year) {
        int end = overDigits(text, year);
        if (end - year != DIGITS_OF_A_YEAR || day.length() > 2) {
            return Optional.empty();
        }
        return day(Integer.parseInt(text.substring(year, end)), month, Integer.parseInt(day))
                .map(date -> new Found(from, end, date));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Found> iso(String text) {
        for (int at = text.length() - ISO_LENGTH; at >= 0; at--) {
            if (text.charAt(at + DIGITS_OF_A_YEAR) == '-'
                    && text.charAt(at + 7) == '-'
                    && overDigits(text, at) == at + DIGITS_OF_A_YEAR
                    && overDigits(text, at + 5) == at + 7
                    && overDigits(text, at + 8) == at + ISO_LENGTH) {
                int begin = at;
                return day(
                                Integer.parseInt(text.substring(at, at + DIGITS_OF_A_YEAR)),
                                Integer.parseInt(text.substring(at + 5, at + 7)),
                                Integer.parseInt(text.substring(at + 8, at + ISO_LENGTH)))
                        .map(date -> new Found(begin, begin + ISO_LENGTH, date));
            }
        }
        return Optional.empty();
    }

    private int numberOfMonth(String name) {
        List<String> months = phrasing.list("month");
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).equalsIgnoreCase(name)) {
                return i % 12 + 1;
            }
        }
        return 0;
    }

    /** Returns where a day's number ends that stands before a month, ordinal endings and blanks between them left out. */
    private static int beforeBetween(String text, int month) {
        int end = backOverBlanks(text, month);
        for (String between : BETWEEN) {
            if (endsWith(text, month, between)) {
                end = backOverBlanks(text, month - between.length());
            }
        }
        for (String ordinal : ORDINALS) {
            if (endsWith(text, end, ordinal)) {
                int before = backOverBlanks(text, end - ordinal.length());
                return before > 0 && Character.isDigit(text.charAt(before - 1)) ? before : end;
            }
        }
        return end;
    }

    private static boolean endsWith(String text, int end, String part) {
        return end >= part.length() && text.regionMatches(true, end - part.length(), part, 0, part.length());
    }

    private static int afterBetween(String text, int from) {
        int at = from;
        while (at < text.length() && (Words.isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        for (String between : BETWEEN) {
            if (text.regionMatches(true, at, between, 0, between.length())) {
                return at + between.length();
            }
        }
        return at;
    }

    private static boolean isRange(String text, int dayBegin) {
        int before = backOverBlanks(text, dayBegin);
        return before > 0 && "-\u2013\u2014".indexOf(text.charAt(before - 1)) >= 0;
    }

    private static int backOverBlanks(String text, int from) {
        int at = from;
        while (at > 0 && Words.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int backOverDigits(String text, int from) {
        int at = from;
        while (at > 0 && isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int overDigits(String text, int from) {
        int at = Math.max(0, from);
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
