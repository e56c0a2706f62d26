package org.openipu.io.report.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;

/** The delegation's own costs against those of the year before, each currency by itself. */
record CostComparison(TracedCosts costs, Traced<PreviousYear> previous) {

    private static final int DECIMALS_OF_A_PERCENT = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        Optional<Traced<MonetaryAmount>> before = total.find(currency, all -> all.findAmount(currency));
        Optional<Traced<MonetaryAmount>> now = costs.ownCosts().stream()
                .filter(amount -> amount.value().getCurrency().getCurrencyCode().equals(currency))
                .findFirst();
        MonetaryAmount change = costs.totals()
                .ownCosts()
                .minus(previous.value().ownCosts())
                .findAmount(currency)
                .orElseThrow();
        return new Change(
                currency,
                before,
                now,
                printedChange(currency, change).orElseGet(() -> total.map(all -> change)),
                before.flatMap(amount -> percent(amount, change)));
    }

    private Optional<Traced<MonetaryAmount>> printedChange(String currency, MonetaryAmount change) {
        return previous.find("change", PreviousYear::change)
                .flatMap(printed -> printed.find(currency, all -> all.findAmount(currency)))
                .filter(printed -> printed.value().isEqualTo(change));
    }

    private Optional<Traced<BigDecimal>> percent(Traced<MonetaryAmount> before, MonetaryAmount change) {
        BigDecimal base = exact(before.value());
        if (base.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(previous.find("changePercent", PreviousYear::changePercent)
                .filter(printed -> printed.value()
                                .compareTo(percent(change, base, printed.value().scale()))
                        == 0)
                .orElseGet(() -> before.map(amount -> percent(change, base, DECIMALS_OF_A_PERCENT))));
    }

    private static BigDecimal percent(MonetaryAmount change, BigDecimal base, int decimals) {
        return exact(change).multiply(HUNDRED).divide(base, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
