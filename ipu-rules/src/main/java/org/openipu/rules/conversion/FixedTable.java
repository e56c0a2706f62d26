package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * The only rate that the table has for two currencies, whatever the day: for a rate that was agreed, or the only one that
 * could be had. A table with several different rates for them decides nothing.
 */
public record FixedTable() implements RatePolicy {
    @Override
    public RateSearch find(String from, String to, LocalDate day, RateTable table) {
        return RateSearch.of(
                        Derivation.find(from, to, table, (base, quote) -> last(table.rates(base, quote))),
                        () -> Finding.error(
                                "conversion.no-fixed-rate", "", Argument.of("from", from), Argument.of("to", to)))
                .fold(found -> onlyOne(found, table), missing -> missing);
    }

    @Override
    public LocalDate representative(LocalDate day) {
        return LocalDate.EPOCH;
    }

    @Override
    public String code() {
        return "fixed";
    }

    private static Optional<Rate> last(NavigableMap<LocalDate, PublishedRate> rates) {
        return Optional.ofNullable(rates.lastEntry()).map(Map.Entry::getValue);
    }

    private static RateSearch onlyOne(RateSearch.Found found, RateTable table) {
        return found.rate().published().stream()
                .flatMap(rate -> another(rate, table).stream())
                .findFirst()
                .<RateSearch>map(RateSearch.Missing::new)
                .orElse(found);
    }

    private static Optional<Finding> another(PublishedRate rate, RateTable table) {
        return table.rates(rate.base().getCurrencyCode(), rate.quote().getCurrencyCode()).values().stream()
                .filter(other -> other.value().compareTo(rate.value()) != 0)
                .findFirst()
                .map(other -> Finding.error(
                        "conversion.several-fixed-rates",
                        "",
                        Argument.of("from", rate.base().getCurrencyCode()),
                        Argument.of("to", rate.quote().getCurrencyCode()),
                        Argument.of("one", other.value().toPlainString()),
                        Argument.of("firstDay", other.date()),
                        Argument.of("other", rate.value().toPlainString()),
                        Argument.of("secondDay", rate.date())));
    }
}
