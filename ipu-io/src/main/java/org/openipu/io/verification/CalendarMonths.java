package org.openipu.io.verification;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days some calendar months away: the same day of the month, or the last one of a month that has no such day. */
final class CalendarMonths {

    private CalendarMonths() {}

    static LocalDate after(LocalDate day, long months) {
        return in(YearMonth.from(day).plusMonths(months), day);
    }

    static LocalDate before(LocalDate day, long months) {
        return in(YearMonth.from(day).minusMonths(months), day);
    }

    private static LocalDate in(YearMonth month, LocalDate day) {
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
