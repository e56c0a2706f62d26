package org.openipu.benchmarks.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CategoryTotal;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.finding.Argument;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.cost.CostTotals;

/** The costs within themselves, and against the report's year, the delegation and the group's fee. Totalled once. */
final class CostChecks {

    private final AnnualReport report;
    private final CostStatement statement;
    private final CostTotals totals;
    private final Location at;
    private final Found found;

    private CostChecks(AnnualReport report, Location at, Found found) {
        this.report = report;
        this.statement = report.costs();
        this.totals = CostTotals.of(statement.items());
        this.at = at;
        this.found = found;
    }

    static void check(AnnualReport report, Location at, Found found) {
        CostChecks checks = new CostChecks(report, at, found);
        if (report.costs().stated().isPresent()) {
            checks.stated(report.costs().stated().get(), at.key("stated"));
        }
        if (report.costs().previous().isPresent()) {
            checks.previous(report.costs().previous().get(), at.key("previous"));
        }
        checks.items();
        checks.period();
        DelegateCostChecks.check(report, at, found);
        if (report.group().isPresent()) {
            checks.fees(report.group().get());
        }
    }

    private void period() {
        if (statement.period() instanceof CostPeriod.Event event) {
            found.error(at.key("event"), "costs.not-of-a-year", Argument.of("event", event.event()));
        } else if (statement.period() instanceof CostPeriod.Year year && year.year() != report.year()) {
            found.error(
                    at.key("year"),
                    "costs.other-year",
                    Argument.of("found", String.valueOf(year.year())),
                    Argument.of("expected", String.valueOf(report.year())));
        }
    }

    private void stated(PrintedTotals stated, Location place) {
        MultiCurrencyTotal own = stated.ownCosts();
        if (!isSame(own, totals.ownCosts())) {
            if (containsContributions(own)) {
                found.error(
                        place.key("ownCosts"),
                        "costs.contribution-in-own-costs",
                        Argument.of("stated", own),
                        Argument.of("sum", totals.ownCosts()));
            } else {
                differs(own, totals.ownCosts(), place.key("ownCosts"));
            }
        }
        if (stated.all().isPresent() && !isSame(stated.all().get(), totals.all())) {
            differs(stated.all().get(), totals.all(), place.key("all"));
        }
        for (int i = 0; i < stated.byCategory().size(); i++) {
            CategoryTotal category = stated.byCategory().get(i);
            MultiCurrencyTotal sum = totals.byCategory().getOrDefault(category.category(), MultiCurrencyTotal.EMPTY);
            if (!isSame(category.total(), sum)) {
                differs(category.total(), sum, place.element("byCategory", i).key("total"));
            }
        }
    }

    private void previous(PreviousYear previous, Location place) {
        if (statement.period() instanceof CostPeriod.Year own && previous.year() >= own.year()) {
            found.error(
                    place.key("year"),
                    "costs.previous-year-not-before",
                    Argument.of("previous", String.valueOf(previous.year())),
                    Argument.of("year", String.valueOf(own.year())));
        }
        if (previous.change().isPresent()) {
            MultiCurrencyTotal change = totals.ownCosts().minus(previous.ownCosts());
            if (!isSame(previous.change().get(), change)) {
                differs(previous.change().get(), change, place.key("change"));
            }
        }
        if (previous.changePercent().isPresent()
                && previous.ownCosts().amounts().size() == 1) {
            percent(
                    previous.changePercent().get(),
                    previous.ownCosts().amounts().get(0),
                    place);
        }
    }

    private void percent(BigDecimal printed, MonetaryAmount before, Location place) {
        if (before.isZero()) {
            return;
        }
        MonetaryAmount now = totals.ownCosts()
                .findAmount(before.getCurrency().getCurrencyCode())
                .orElse(before.subtract(before));
        BigDecimal exact = number(now.subtract(before))
                .movePointRight(2)
                .divide(number(before), Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
        if (exact.compareTo(printed) != 0) {
            found.error(
                    place.key("changePercent"),
                    "costs.percent-differs",
                    Argument.of("printed", printed.toPlainString()),
                    Argument.of("exact", exact.toPlainString()));
        }
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private void items() {
        List<CostItem> items = statement.items();
        for (int i = 0; i < items.size(); i++) {
            CostItem item = items.get(i);
            Location place = at.element("items", i);
            if (statement.period() instanceof CostPeriod.Year year
                    && item.date().getYear() != year.year()) {
                found.error(
                        place.key("date"),
                        "costs.item-outside-year",
                        Argument.of("day", item.date()),
                        Argument.of("year", String.valueOf(year.year())));
            } else if (statement.period() instanceof CostPeriod.Event event
                    && item.event().isPresent()
                    && !item.event().get().equals(event.event())) {
                found.error(
                        place.key("event"),
                        "costs.item-of-other-event",
                        Argument.of("found", item.event().get()),
                        Argument.of("event", event.event()));
            }
            if (item.delegate().isPresent()) {
                DelegateCostChecks.inDelegation(item.delegate().get(), report.delegation(), place, found);
            }
        }
    }

    private void fees(Group group) {
        MultiCurrencyTotal paid = totals.byCategory().get(CostCategory.GROUP);
        if (paid == null) {
            return;
        }
        for (int i = 0; i < group.fees().size(); i++) {
            GroupFee fee = group.fees().get(i);
            if (fee.year() == report.year()) {
                MultiCurrencyTotal asked = new MultiCurrencyTotal(List.of(fee.amount()));
                if (!isSame(paid, asked)) {
                    found.error(
                            Location.REPORT.key("group").element("fees", i).key("amount"),
                            "costs.fee-differs",
                            Argument.of("fee", asked),
                            Argument.of("paid", paid));
                }
            }
        }
    }

    private boolean containsContributions(MultiCurrencyTotal own) {
        MultiCurrencyTotal membership =
                totals.byCategory().getOrDefault(CostCategory.MEMBERSHIP, MultiCurrencyTotal.EMPTY);
        MultiCurrencyTotal group = totals.byCategory().getOrDefault(CostCategory.GROUP, MultiCurrencyTotal.EMPTY);
        return !agrees(own, totals.ownCosts())
                && (agrees(own, totals.all())
                        || agrees(own, totals.all().minus(membership))
                        || agrees(own, totals.all().minus(group)));
    }

    private static boolean agrees(MultiCurrencyTotal stated, MultiCurrencyTotal total) {
        for (MonetaryAmount amount : stated.amounts()) {
            MonetaryAmount other =
                    total.findAmount(amount.getCurrency().getCurrencyCode()).orElse(null);
            if (other == null || !other.isEqualTo(amount)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(MultiCurrencyTotal left, MultiCurrencyTotal right) {
        return left.minus(right).isZero();
    }

    private void differs(MultiCurrencyTotal stated, MultiCurrencyTotal sum, Location place) {
        found.error(place, "costs.stated-total-differs", Argument.of("stated", stated), Argument.of("sum", sum));
    }
}
