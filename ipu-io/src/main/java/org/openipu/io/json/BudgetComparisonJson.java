package org.openipu.io.json;

import java.math.BigDecimal;
import java.util.List;
import org.openipu.io.text.Amounts;
import org.openipu.rules.cost.BudgetComparison;
import org.openipu.rules.cost.BudgetLine;
import tools.jackson.databind.node.ObjectNode;

/** A budget against what was spent, within a document. */
final class BudgetComparisonJson {

    private BudgetComparisonJson() {}

    static void put(BudgetComparison comparison, ObjectNode node) {
        lines(comparison.all(), node.putObject("totals"));
        lines(comparison.ownCosts(), node.putObject("ownCosts"));
        ObjectNode byCategory = node.putObject("byCategory");
        comparison.byCategory().forEach((category, lines) -> lines(lines, byCategory.putObject(category.code())));
    }

    /** The percentage of a budget of nothing is null. */
    private static void lines(List<BudgetLine> lines, ObjectNode node) {
        lines.forEach(line -> node.putObject(line.actual().getCurrency().getCurrencyCode())
                .put("budgeted", Amounts.plain(line.budgeted()))
                .put("actual", Amounts.plain(line.actual()))
                .put("remaining", Amounts.plain(line.remaining()))
                .put("exceeded", line.isExceeded())
                .put(
                        "percentUsed",
                        line.percentUsed().map(BigDecimal::toPlainString).orElse(null)));
    }
}
