package org.openipu.io.un;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.rules.rulebook.RuleBook;

/** A day in words, such as {@code 1 December 2021}. */
final class EnglishDay {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[\\s\\p{Z}]+(\\p{L}+)[\\s\\p{Z}]+([0-9]{4})");

    private EnglishDay() {}

    /** Finds the day; empty when the text is none, or a day of which a sheet of votes cannot be. */
    static Optional<LocalDate> find(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches() || !MONTHS.contains(day.group(2))) {
            return Optional.empty();
        }
        try {
            LocalDate found = LocalDate.of(
                    Integer.parseInt(day.group(3)), MONTHS.indexOf(day.group(2)) + 1, Integer.parseInt(day.group(1)));
            return Optional.of(found).filter(date -> !date.isBefore(RuleBook.FIRST_DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
