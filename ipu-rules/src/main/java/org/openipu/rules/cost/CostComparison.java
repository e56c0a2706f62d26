package org.openipu.rules.cost;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * The delegation's own costs held against those of the year before. Contributions are left out.
 *
 * @param ownCosts the own costs of both years
 * @param byCategory each category of own costs that has items in either year, in the order of {@link CostCategory}
 */
public record CostComparison(TotalChange ownCosts, Map<CostCategory, TotalChange> byCategory) {

    /** Copies the categories. */
    public CostComparison {
        Map<CostCategory, TotalChange> copy = new EnumMap<>(CostCategory.class);
        copy.putAll(byCategory);
        byCategory = Collections.unmodifiableMap(copy);
    }

    /**
     * Compares totals.
     *
     * @param now the totals of the year
     * @param before the totals of the year before
     * @return the comparison
     */
    public static CostComparison of(CostTotals now, CostTotals before) {
        Map<CostCategory, TotalChange> byCategory = new EnumMap<>(CostCategory.class);
        Arrays.stream(CostCategory.values())
                .filter(category -> !category.isContribution())
                .filter(category -> now.byCategory().containsKey(category)
                        || before.byCategory().containsKey(category))
                .forEach(category ->
                        byCategory.put(category, new TotalChange(now.total(category), before.total(category))));
        return new CostComparison(new TotalChange(now.ownCosts(), before.ownCosts()), byCategory);
    }

    /** Returns the categories that have items now and had none in the year before. */
    public List<CostCategory> newCategories() {
        return byCategory.entrySet().stream()
                .filter(change -> change.getValue().before().equals(MultiCurrencyTotal.EMPTY))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the categories that had items in the year before and have none now. */
    public List<CostCategory> vanishedCategories() {
        return byCategory.entrySet().stream()
                .filter(change -> change.getValue().current().equals(MultiCurrencyTotal.EMPTY))
                .map(Map.Entry::getKey)
                .toList();
    }
}
