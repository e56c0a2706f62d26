package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * The arithmetic mean of all rates that the table has for the month of the day, later days of it included. The mean is
 * taken of the rates as they were published; one that is turned round or led by a third currency is made of such means.
 */
public record MonthAverage() implements RatePolicy {
    @Override
    public RateSearch find(String from, String to, LocalDate day, RateTable table) {
        YearMonth month = YearMonth.from(day);
        return RateSearch.of(
                Derivation.find(from, to, table, (base, quote) -> mean(table.rates(base, quote), month)),
                () -> Finding.error(
                        "conversion.no-rate-in-month",
                        "",
                        Argument.of("from", from),
                        Argument.of("to", to),
                        Argument.of("month", month.toString())));
    }

    @Override
    public LocalDate representative(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    @Override
    public String code() {
        return "month-average";
    }

    private static Optional<Rate> mean(NavigableMap<LocalDate, PublishedRate> rates, YearMonth month) {
        NavigableMap<LocalDate, PublishedRate> ofMonth = rates.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
        return ofMonth.isEmpty()
                ? Optional.empty()
                : Optional.of(new AverageRate(month, List.copyOf(ofMonth.values())));
    }
}
