package org.openipu.io.json;

import java.util.Optional;
import org.openipu.rules.conversion.ConvertedCosts;
import org.openipu.rules.cost.BudgetComparison;
import org.openipu.rules.cost.CategoryShares;
import org.openipu.rules.cost.CostComparison;
import org.openipu.rules.cost.CostTotals;
import tools.jackson.databind.node.ObjectNode;

/**
 * Totals of costs with what they are compared with, as a document of format {@code org.openipu.cost-totals/1}: the keys of {@link
 * CostTotalsJson} and more.
 */
public final class CostsJson {

    /** The decimals of shares in per cent. */
    private static final int SHARE_DECIMALS = 2;

    private CostsJson() {}

    /**
     * Writes totals and comparisons.
     *
     * @param totals the totals
     * @param previous the comparison with the year before, for the key {@code previous}; empty when there is none
     * @param budget the comparison with a budget, for the key {@code budget}; empty when there is none
     * @param converted the costs in one currency, for the key {@code converted}; empty when there are none
     * @return the document, with the shares of categories under {@code shares}
     */
    public static String write(
            CostTotals totals,
            Optional<CostComparison> previous,
            Optional<BudgetComparison> budget,
            Optional<ConvertedCosts> converted) {
        ObjectNode document = CostTotalsJson.document(totals);
        ObjectNode shares = document.putObject("shares");
        CategoryShares.of(totals, SHARE_DECIMALS).byCurrency().forEach((currency, percents) -> {
            ObjectNode node = shares.putObject(currency);
            percents.forEach((category, percent) -> node.put(category.code(), percent.toPlainString()));
        });
        previous.ifPresent(comparison -> CostComparisonJson.put(comparison, document.putObject("previous")));
        budget.ifPresent(comparison -> BudgetComparisonJson.put(comparison, document.putObject("budget")));
        converted.ifPresent(costs -> ConvertedTotalJson.put(costs, document.putObject("converted")));
        return Json.write(document);
    }
}
