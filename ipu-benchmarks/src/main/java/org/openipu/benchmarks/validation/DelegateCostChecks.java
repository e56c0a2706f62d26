package org.openipu.benchmarks.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/** What costs say of single delegates, and of the share of the contribution. */
final class DelegateCostChecks {

    private DelegateCostChecks() {}

    static void check(AnnualReport report, Location at, Found found) {
        CostStatement statement = report.costs();
        for (int i = 0; i < statement.perDiems().size(); i++) {
            PerDiem days = statement.perDiems().get(i);
            Location place = at.element("perDiems", i);
            found.notBlank(days.delegate(), place, "delegate");
            found.notBlank(days.role(), place, "role");
            found.notNegative(days.fullDays(), place, "fullDays");
            found.notNegative(days.halfDays(), place, "halfDays");
            found.notNegative(days.travelDays(), place, "travelDays");
            inDelegation(days.delegate(), report.delegation(), place, found);
        }
        for (int i = 0; i < statement.payments().size(); i++) {
            DelegatePayment payment = statement.payments().get(i);
            Location place = at.element("payments", i);
            found.notBlank(payment.delegate(), place, "delegate");
            inDelegation(payment.delegate(), report.delegation(), place, found);
        }
        if (statement.contribution().isPresent()
                && statement.contribution().get().percent().isPresent()) {
            share(statement.contribution().get(), at.key("contribution").key("percent"), found);
        }
    }

    static void inDelegation(String name, Delegation delegation, Location place, Found found) {
        if (AcrossDelegation.role(delegation, name) == null
                && (delegation.secretary().isEmpty()
                        || !delegation.secretary().get().name().equals(name))) {
            found.error(place.key("delegate"), "costs.delegate-unknown", Argument.of("name", name));
        }
    }

    /** The shares that could be printed so are those from half a digit below to half a digit above. */
    private static void share(StatedContribution contribution, Location place, Found found) {
        BigDecimal printed = contribution.percent().orElseThrow();
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal unit = contribution.roundedTo().orElse(BigDecimal.ZERO);
        BigDecimal amount = contribution.amount().getNumber().numberValueExact(BigDecimal.class);
        BigDecimal total = contribution.total().getNumber().numberValueExact(BigDecimal.class);
        BigDecimal low = printed.multiply(two).subtract(printed.ulp());
        BigDecimal high = printed.multiply(two).add(printed.ulp());
        BigDecimal twiceAmount = amount.multiply(two);
        BigDecimal twiceTotal = total.multiply(two);
        BigDecimal mostPercent = twiceAmount.add(unit).multiply(BigDecimal.valueOf(200));
        BigDecimal leastPercent = twiceAmount.subtract(unit).multiply(BigDecimal.valueOf(200));
        boolean tooHigh = twiceTotal.compareTo(unit) > 0
                && low.multiply(twiceTotal.subtract(unit)).compareTo(mostPercent) > 0;
        boolean tooLow = high.multiply(twiceTotal.add(unit)).compareTo(leastPercent) < 0;
        if (tooHigh || tooLow) {
            BigDecimal exact =
                    amount.movePointRight(2).divide(total, Math.max(printed.scale(), 0) + 2, RoundingMode.HALF_UP);
            found.add(Finding.warning(
                    "costs.contribution-share-differs",
                    place.toString(),
                    Argument.of("printed", printed.toPlainString()),
                    Argument.of("amount", new MultiCurrencyTotal(List.of(contribution.amount()))),
                    Argument.of("total", new MultiCurrencyTotal(List.of(contribution.total()))),
                    Argument.of("share", exact.toPlainString())));
        }
    }
}
