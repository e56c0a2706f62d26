package org.openipu.rules.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * A budget against what was spent, contributions included where the budget or the costs have them.
 *
 * @param byCategory the lines of each category in the budget or the costs, in the order of {@link CostCategory}; one line for each
 *     currency, sorted by its code
 * @param ownCosts the delegation's own costs, one line for each currency
 * @param all everything, one line for each currency
 */
public record BudgetComparison(
        Map<CostCategory, List<BudgetLine>> byCategory, List<BudgetLine> ownCosts, List<BudgetLine> all) {

    /** Copies the lines. */
    public BudgetComparison {
        Map<CostCategory, List<BudgetLine>> copy = new EnumMap<>(CostCategory.class);
        byCategory.forEach((category, lines) -> copy.put(category, List.copyOf(lines)));
        byCategory = Collections.unmodifiableMap(copy);
        ownCosts = List.copyOf(ownCosts);
        all = List.copyOf(all);
    }

    /**
     * Holds costs against a budget.
     *
     * @param actual the totals of what was spent
     * @param budget the totals of the budget, which has the form of costs
     * @return the comparison
     */
    public static BudgetComparison of(CostTotals actual, CostTotals budget) {
        Map<CostCategory, List<BudgetLine>> byCategory = new EnumMap<>(CostCategory.class);
        Arrays.stream(CostCategory.values())
                .filter(category -> actual.byCategory().containsKey(category)
                        || budget.byCategory().containsKey(category))
                .forEach(category -> byCategory.put(category, lines(budget.total(category), actual.total(category))));
        return new BudgetComparison(
                byCategory, lines(budget.ownCosts(), actual.ownCosts()), lines(budget.all(), actual.all()));
    }

    private static List<BudgetLine> lines(MultiCurrencyTotal budget, MultiCurrencyTotal actual) {
        List<BudgetLine> lines = new ArrayList<>();
        for (MonetaryAmount left : budget.minus(actual).amounts()) {
            String currency = left.getCurrency().getCurrencyCode();
            MonetaryAmount none = left.subtract(left);
            lines.add(new BudgetLine(
                    budget.findAmount(currency).orElse(none),
                    actual.findAmount(currency).orElse(none)));
        }
        return lines;
    }
}
