package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * The rate of the day, or of the last day before it that has one: a day counts as a business day when the table has the
 * rate on it. A cross rate has both its rates of the same day.
 *
 * @param withinDays how many calendar days back at most, 0 to {@value #MOST_DAYS}
 */
public record PreviousBusinessDay(int withinDays) implements RatePolicy {

    /** A year; what is older is no rate for the day. */
    public static final int MOST_DAYS = 366;

    /**
     * Refuses another number of days.
     *
     * @throws IllegalArgumentException if the number is below 0 or above {@value #MOST_DAYS}
     */
    public PreviousBusinessDay {
        if (withinDays < 0 || withinDays > MOST_DAYS) {
            throw new IllegalArgumentException("days must be 0 to " + MOST_DAYS + ": " + withinDays);
        }
    }

    @Override
    public RateSearch find(String from, String to, LocalDate day, RateTable table) {
        Optional<Rate> last = table.days().subSet(day.minusDays(withinDays), true, day, true).descendingSet().stream()
                .flatMap(earlier -> ExactDay.onDay(from, to, earlier, table).stream())
                .findFirst();
        return RateSearch.of(
                last,
                () -> Finding.error(
                        "conversion.no-rate-within-days",
                        "",
                        Argument.of("from", from),
                        Argument.of("to", to),
                        Argument.of("day", day),
                        Argument.of("days", withinDays)));
    }

    @Override
    public LocalDate representative(LocalDate day) {
        return day;
    }

    @Override
    public String code() {
        return "previous";
    }
}
