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
import org.openipu.rules.cost.CostTotals;

/** The costs against the report's year, the delegation and the group's fee. */
final class CostCheck {

    private CostCheck() {}

    static List<Finding> check(AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        if (report.costs().year() != report.year()) {
            findings.add(Finding.error(
                    "costs.other-year",
                    "costs.year",
                    Argument.of("found", String.valueOf(report.costs().year())),
                    Argument.of("expected", String.valueOf(report.year()))));
        }
        delegates(report, findings);
        report.group().ifPresent(group -> fee(report, group, findings));
        return findings;
    }

    private static void delegates(AnnualReport report, List<Finding> findings) {
        for (int i = 0; i < report.costs().items().size(); i++) {
            String path = "costs.items[" + i + "].delegate";
            report.costs()
                    .items()
                    .get(i)
                    .delegate()
                    .filter(name -> !isInDelegation(report, name))
                    .ifPresent(name ->
                            findings.add(Finding.error("costs.delegate-unknown", path, Argument.of("name", name))));
        }
    }

    private static boolean isInDelegation(AnnualReport report, String name) {
        return report.delegation().findRole(name).isPresent()
                || report.delegation()
                        .secretary()
                        .filter(secretary -> secretary.name().equals(name))
                        .isPresent();
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
