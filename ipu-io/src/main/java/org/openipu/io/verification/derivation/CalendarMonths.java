package org.openipu.io.verification.derivation;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days some calendar months away: the same day of the month, or the last one of a month that has no such day. */
public final class CalendarMonths {

    private CalendarMonths() {}

    public static LocalDate after(LocalDate day, long months) {
        return in(YearMonth.from(day).plusMonths(months), day);
    }

    public static LocalDate before(LocalDate day, long months) {
        return in(YearMonth.from(day).minusMonths(months), day);
    }

    private static LocalDate in(YearMonth month, LocalDate day) {
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
