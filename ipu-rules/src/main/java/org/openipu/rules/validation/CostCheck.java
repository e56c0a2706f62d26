package org.openipu.rules.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.cost.CostDelegates;
import org.openipu.rules.cost.CostTotals;

/** The costs against the report's year, the delegation and the group's fee. */
final class CostCheck {

    private CostCheck() {}

    static List<Finding> check(AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        report.costs()
                .period()
                .<Optional<Finding>>fold(year -> year(year, report.year()), CostCheck::event)
                .ifPresent(findings::add);
        delegates(report, findings);
        report.group().ifPresent(group -> fee(report, group, findings));
        return findings;
    }

    private static Optional<Finding> year(int found, int expected) {
        return found == expected
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "costs.other-year",
                        "costs.year",
                        Argument.of("found", String.valueOf(found)),
                        Argument.of("expected", String.valueOf(expected))));
    }

    private static Optional<Finding> event(String event) {
        return Optional.of(Finding.error("costs.not-of-a-year", "costs.event", Argument.of("event", event)));
    }

    private static void delegates(AnnualReport report, List<Finding> findings) {
        CostDelegates.unknown(report.costs(), report.delegation())
                .forEach(finding -> findings.add(finding.withPath("costs." + finding.path())));
    }

    private static void fee(AnnualReport report, Group group, List<Finding> findings) {
        Optional<MultiCurrencyTotal> paid = Optional.ofNullable(
                CostTotals.of(report.costs().items()).byCategory().get(CostCategory.GROUP));
        for (int i = 0; i < group.fees().size(); i++) {
            GroupFee fee = group.fees().get(i);
            String path = "group.fees[" + i + "].amount";
            MultiCurrencyTotal asked = new MultiCurrencyTotal(List.of(fee.amount()));
            paid.filter(total ->
                            fee.year() == report.year() && !total.minus(asked).isZero())
                    .ifPresent(total -> findings.add(Finding.error(
                            "costs.fee-differs", path, Argument.of("fee", asked), Argument.of("paid", total))));
        }
    }
}
