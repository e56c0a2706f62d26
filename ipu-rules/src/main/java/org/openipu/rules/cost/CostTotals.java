package org.openipu.rules.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * The totals of a cost statement, in each currency by itself. Own costs and contributions add up to all items, and so do the
 * categories, the events, and the delegates.
 *
 * @param all all items
 * @param ownCosts the delegation's own costs: all items but the contributions to the Union and to a group
 * @param contributions the contributions to the Union and to a group
 * @param byCategory the total of each category that has items, in the order of {@link CostCategory}
 * @param byEvent the total of each event, by name; items of none come last, without a name
 * @param byDelegate the total of each delegate, by name; items for the whole delegation come last, without a name
 */
public record CostTotals(
        MultiCurrencyTotal all,
        MultiCurrencyTotal ownCosts,
        MultiCurrencyTotal contributions,
        Map<CostCategory, MultiCurrencyTotal> byCategory,
        List<NamedTotal> byEvent,
        List<NamedTotal> byDelegate) {

    /** Copies the totals of parts. */
    public CostTotals {
        Map<CostCategory, MultiCurrencyTotal> copy = new EnumMap<>(CostCategory.class);
        copy.putAll(byCategory);
        byCategory = Collections.unmodifiableMap(copy);
        byEvent = List.copyOf(byEvent);
        byDelegate = List.copyOf(byDelegate);
    }

    /**
     * Totals items in one pass, exactly and without rounding.
     *
     * @param items the items, in any order and any mix of currencies; may be empty
     * @return the totals, exact whatever the implementations of the amounts
     * @throws ArithmeticException if a sum has more digits than {@link org.openipu.model.money.Amount#MAX_DIGITS}
     */
    public static CostTotals of(Iterable<CostItem> items) {
        CostGroups groups = new CostGroups();
        items.forEach(groups::add);
        MultiCurrencyTotal all = groups.total(category -> true);
        return new CostTotals(
                all,
                groups.total(category -> !category.isContribution()),
                groups.total(CostCategory::isContribution),
                groups.byCategory(),
                groups.byEvent(all),
                groups.byDelegate(all));
    }

    /**
     * Returns the total of a category.
     *
     * @param category the category
     * @return its total; empty when it has no items
     */
    public MultiCurrencyTotal total(CostCategory category) {
        return byCategory.getOrDefault(category, MultiCurrencyTotal.EMPTY);
    }
}
