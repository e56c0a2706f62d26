package org.openipu.rules.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * The totals of a cost statement, in each currency by itself.
 *
 * @param all all items
 * @param ownCosts the delegation's own costs: all items but the contributions to the Union and to a group
 * @param byCategory the total of each category that has items, in the order of {@link CostCategory}
 */
public record CostTotals(
        MultiCurrencyTotal all, MultiCurrencyTotal ownCosts, Map<CostCategory, MultiCurrencyTotal> byCategory) {

    /** Copies the totals by category. */
    public CostTotals {
        Map<CostCategory, MultiCurrencyTotal> copy = new EnumMap<>(CostCategory.class);
        copy.putAll(byCategory);
        byCategory = Collections.unmodifiableMap(copy);
    }

    /**
     * Totals items, exactly and without rounding.
     *
     * @param items the items, in any order and any mix of currencies; may be empty
     * @return the totals; amounts are of the implementation that the first item of the currency has
     * @throws ArithmeticException if that implementation cannot hold a sum exactly
     */
    public static CostTotals of(Iterable<CostItem> items) {
        Map<CostCategory, CurrencySums> sums = new EnumMap<>(CostCategory.class);
        for (CostItem item : items) {
            sums.computeIfAbsent(item.category(), category -> new CurrencySums())
                    .add(item.amount());
        }
        CurrencySums all = new CurrencySums();
        CurrencySums own = new CurrencySums();
        Map<CostCategory, MultiCurrencyTotal> byCategory = new EnumMap<>(CostCategory.class);
        sums.forEach((category, sum) -> {
            all.addAll(sum);
            if (!category.isContribution()) {
                own.addAll(sum);
            }
            byCategory.put(category, sum.total());
        });
        return new CostTotals(all.total(), own.total(), byCategory);
    }
}
