package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** The rate of the day itself; a cross rate needs both its rates on that day. */
public record ExactDay() implements RatePolicy {
    @Override
    public RateSearch find(String from, String to, LocalDate day, RateTable table) {
        return RateSearch.of(
                onDay(from, to, day, table),
                () -> Finding.error(
                        "conversion.no-rate-on-day",
                        "",
                        Argument.of("from", from),
                        Argument.of("to", to),
                        Argument.of("day", day)));
    }

    @Override
    public LocalDate representative(LocalDate day) {
        return day;
    }

    @Override
    public String code() {
        return "exact";
    }

    static Optional<Rate> onDay(String from, String to, LocalDate day, RateTable table) {
        return Derivation.find(
                from, to, table, (base, quote) -> table.find(base, quote, day).map(Rate.class::cast));
    }
}
