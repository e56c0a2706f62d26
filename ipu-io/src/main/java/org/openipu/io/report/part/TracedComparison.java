package org.openipu.io.report.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;
import org.openipu.rules.cost.TotalChange;
import org.openipu.rules.rounding.Percentage;

/** The delegation's own costs against those of the year before, each currency by itself. */
record TracedComparison(TracedCosts costs, Traced<PreviousYear> previous) {

    /** What changed in one currency; the share is missing where the year before had nothing to compare with. */
    record Change(
            String currency,
            Optional<Traced<MonetaryAmount>> before,
            Optional<Traced<MonetaryAmount>> now,
            Traced<MonetaryAmount> change,
            Optional<Traced<BigDecimal>> percent) {}

    List<Change> lines() {
        return Stream.concat(
                        costs.totals().ownCosts().amounts().stream(), previous.value().ownCosts().amounts().stream())
                .map(amount -> amount.getCurrency().getCurrencyCode())
                .distinct()
                .sorted()
                .map(this::change)
                .toList();
    }

    private Change change(String currency) {
        Traced<MultiCurrencyTotal> total = previous.get("ownCosts", PreviousYear::ownCosts);
        Optional<Traced<MonetaryAmount>> before = total.find(currency, costsBefore -> costsBefore.findAmount(currency));
        Optional<Traced<MonetaryAmount>> now = costs.ownCosts().stream()
                .filter(amount -> amount.value().getCurrency().getCurrencyCode().equals(currency))
                .findFirst();
        TotalChange all = new TotalChange(costs.totals().ownCosts(), total.value());
        MonetaryAmount change = all.change().findAmount(currency).orElseThrow();
        return new Change(
                currency,
                before,
                now,
                printedChange(currency, change).orElseGet(() -> total.map(costsBefore -> change)),
                before.flatMap(amount -> percent(all, currency, amount)));
    }

    private Optional<Traced<MonetaryAmount>> printedChange(String currency, MonetaryAmount change) {
        return previous.find("change", PreviousYear::change)
                .flatMap(printed -> printed.find(currency, all -> all.findAmount(currency)))
                .filter(printed -> printed.value().isEqualTo(change));
    }

    private Optional<Traced<BigDecimal>> percent(TotalChange all, String currency, Traced<MonetaryAmount> before) {
        return all.findPercent(currency)
                .map(percent ->
                        printedPercent(all, currency, before.value()).orElseGet(() -> before.map(amount -> percent)));
    }

    private Optional<Traced<BigDecimal>> printedPercent(TotalChange all, String currency, MonetaryAmount before) {
        MonetaryAmount change = all.change().findAmount(currency).orElseThrow();
        return previous.find("changePercent", PreviousYear::changePercent)
                .filter(printed -> printed.value()
                                .compareTo(Percentage.of(
                                        change, before, Math.max(printed.value().scale(), 0)))
                        == 0);
    }
}
