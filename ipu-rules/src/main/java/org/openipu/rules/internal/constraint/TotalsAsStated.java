package org.openipu.rules.internal.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.constraint.StatedTotals;
import org.openipu.model.cost.CategoryTotal;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.rounding.Percentage;

/** Stated totals are the sums of the items, contributions kept apart. */
public final class TotalsAsStated extends FindingValidator<StatedTotals, CostStatement> {

    /** Made by the validator. */
    public TotalsAsStated() {}

    @Override
    protected void check(CostStatement statement, List<Finding> findings) {
        CostTotals totals = CostTotals.of(statement.items());
        statement.stated().ifPresent(stated -> {
            ownCosts(stated, totals).ifPresent(findings::add);
            stated.all()
                    .filter(all -> !isSame(all, totals.all()))
                    .ifPresent(all -> findings.add(differs("stated.all", all, totals.all())));
            categories(stated, totals, findings);
        });
        statement.previous().ifPresent(previous -> previous(statement, previous, totals, findings));
        for (int i = 0; i < statement.items().size(); i++) {
            CostItem item = statement.items().get(i);
            String path = "items[" + i + "].";
            statement
                    .period()
                    .<Optional<Finding>>fold(year -> ofYear(item, year, path), event -> ofEvent(item, event, path))
                    .ifPresent(findings::add);
        }
    }

    /** The commonest mistake has a finding of its own: contributions counted as the delegation's costs. */
    private static Optional<Finding> ownCosts(PrintedTotals stated, CostTotals totals) {
        if (isSame(stated.ownCosts(), totals.ownCosts())) {
            return Optional.empty();
        }
        return Optional.of(
                containsContributions(stated.ownCosts(), totals)
                        ? Finding.error(
                                "costs.contribution-in-own-costs",
                                "stated.ownCosts",
                                Argument.of("stated", stated.ownCosts()),
                                Argument.of("sum", totals.ownCosts()))
                        : differs("stated.ownCosts", stated.ownCosts(), totals.ownCosts()));
    }

    /** In the currencies stated, the totals are those with one contribution or both. */
    private static boolean containsContributions(MultiCurrencyTotal stated, CostTotals totals) {
        MultiCurrencyTotal membership = totals.total(CostCategory.MEMBERSHIP);
        MultiCurrencyTotal group = totals.total(CostCategory.GROUP);
        return !agrees(stated, totals.ownCosts())
                && (agrees(stated, totals.all())
                        || agrees(stated, totals.all().minus(membership))
                        || agrees(stated, totals.all().minus(group)));
    }

    private static boolean agrees(MultiCurrencyTotal stated, MultiCurrencyTotal total) {
        return stated.amounts().stream()
                .allMatch(amount -> total.findAmount(amount.getCurrency().getCurrencyCode())
                        .filter(amount::isEqualTo)
                        .isPresent());
    }

    /** Amounts of different implementations, and zero and nothing, are the same. */
    private static boolean isSame(MultiCurrencyTotal stated, MultiCurrencyTotal sum) {
        return stated.minus(sum).isZero();
    }

    private static void categories(PrintedTotals stated, CostTotals totals, List<Finding> findings) {
        for (int i = 0; i < stated.byCategory().size(); i++) {
            CategoryTotal category = stated.byCategory().get(i);
            MultiCurrencyTotal sum = totals.total(category.category());
            if (!isSame(category.total(), sum)) {
                findings.add(differs("stated.byCategory[" + i + "].total", category.total(), sum));
            }
        }
    }

    private static void previous(
            CostStatement statement, PreviousYear previous, CostTotals totals, List<Finding> findings) {
        if (statement.period() instanceof CostPeriod.Year own && previous.year() >= own.year()) {
            findings.add(Finding.error(
                    "costs.previous-year-not-before",
                    "previous.year",
                    Argument.of("previous", String.valueOf(previous.year())),
                    Argument.of("year", String.valueOf(own.year()))));
        }
        MultiCurrencyTotal change = totals.ownCosts().minus(previous.ownCosts());
        previous.change()
                .filter(printed -> !isSame(printed, change))
                .ifPresent(printed -> findings.add(differs("previous.change", printed, change)));
        percent(previous, change, findings);
    }

    /** The printed percentage is the change of the only currency, rounded half up to as many decimals as it has. */
    private static void percent(PreviousYear previous, MultiCurrencyTotal change, List<Finding> findings) {
        List<MonetaryAmount> before = previous.ownCosts().amounts();
        if (previous.changePercent().isEmpty()
                || before.size() != 1
                || before.get(0).isZero()) {
            return;
        }
        BigDecimal printed = previous.changePercent().get();
        MonetaryAmount difference =
                change.findAmount(before.get(0).getCurrency().getCurrencyCode()).orElseThrow();
        BigDecimal exact = Percentage.of(difference, before.get(0), Math.max(printed.scale(), 0));
        if (exact.compareTo(printed) != 0) {
            findings.add(Finding.error(
                    "costs.percent-differs",
                    "previous.changePercent",
                    Argument.of("printed", printed.toPlainString()),
                    Argument.of("exact", exact.toPlainString())));
        }
    }

    private static Optional<Finding> ofYear(CostItem item, int year, String path) {
        return item.date().getYear() == year
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "costs.item-outside-year",
                        path + "date",
                        Argument.of("day", item.date()),
                        Argument.of("year", String.valueOf(year))));
    }

    private static Optional<Finding> ofEvent(CostItem item, String event, String path) {
        return item.event()
                .filter(other -> !other.equals(event))
                .map(other -> Finding.error(
                        "costs.item-of-other-event",
                        path + "event",
                        Argument.of("found", other),
                        Argument.of("event", event)));
    }

    private static Finding differs(String path, MultiCurrencyTotal stated, MultiCurrencyTotal sum) {
        return Finding.error(
                "costs.stated-total-differs", path, Argument.of("stated", stated), Argument.of("sum", sum));
    }
}
