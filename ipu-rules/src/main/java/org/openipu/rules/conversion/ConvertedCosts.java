package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;
import org.openipu.model.money.Amount;
import org.openipu.rules.rounding.LargestRemainder;
import org.openipu.rules.rounding.Ratio;

/**
 * Costs in one currency, with parts that add up in print. The total of all items is rounded once, by itself. Its parts are rounded by
 * {@link LargestRemainder}: own costs and contributions to the total, then the categories to the one they belong to. So each part is
 * less than one smallest unit away from its exact value.
 *
 * @param all all items
 * @param ownCosts the items that are no contributions
 * @param contributions the contributions to the Union and to a group
 * @param byCategory each category that has items, in the order of {@link CostCategory}
 * @param conversion how they were converted
 */
public record ConvertedCosts(
        ConvertedTotal all,
        Amount ownCosts,
        Amount contributions,
        Map<CostCategory, Amount> byCategory,
        Conversion conversion) {

    /** Copies the categories. */
    public ConvertedCosts {
        Map<CostCategory, Amount> copy = new EnumMap<>(CostCategory.class);
        copy.putAll(byCategory);
        byCategory = Collections.unmodifiableMap(copy);
    }

    /**
     * Converts costs.
     *
     * @param <R> the kind of answer
     * @param items the items, in any order; may be empty
     * @param conversion how they are converted
     * @param converted what follows from the costs in one currency
     * @param refused what follows when something cannot be converted, from every currency and day without a rate
     * @return the answer of the case at hand
     */
    public static <R> R of(
            List<CostItem> items,
            Conversion conversion,
            Function<? super ConvertedCosts, ? extends R> converted,
            Function<? super List<Finding>, ? extends R> refused) {
        return conversion
                .total(items.stream().map(DatedAmount::of).toList())
                .fold(
                        all -> converted.apply(of(all.value(), exactByCategory(items, conversion), conversion)),
                        none -> refused.apply(none.findings()));
    }

    private static Map<CostCategory, Ratio> exactByCategory(List<CostItem> items, Conversion conversion) {
        Map<CostCategory, List<DatedAmount>> amounts = new EnumMap<>(CostCategory.class);
        items.forEach(item -> amounts.computeIfAbsent(item.category(), unseen -> new ArrayList<>())
                .add(DatedAmount.of(item)));
        Map<CostCategory, Ratio> exact = new EnumMap<>(CostCategory.class);
        amounts.forEach(
                (category, parts) -> exact.put(category, conversion.parts(parts).sum()));
        return exact;
    }

    private static ConvertedCosts of(ConvertedTotal all, Map<CostCategory, Ratio> exact, Conversion conversion) {
        BigDecimal step = conversion.rounding().unit().find(conversion.target()).orElseThrow();
        Map<CostCategory, Ratio> own = only(exact, category -> !category.isContribution());
        Map<CostCategory, Ratio> contributions = only(exact, CostCategory::isContribution);
        List<Amount> both =
                rounded(List.of(Ratio.sum(own.values()), Ratio.sum(contributions.values())), all.total(), step);
        Map<CostCategory, Amount> byCategory = new EnumMap<>(CostCategory.class);
        byCategory.putAll(rounded(own, both.get(0), step));
        byCategory.putAll(rounded(contributions, both.get(1), step));
        return new ConvertedCosts(all, both.get(0), both.get(1), byCategory, conversion);
    }

    private static Map<CostCategory, Ratio> only(Map<CostCategory, Ratio> exact, Predicate<CostCategory> wanted) {
        Map<CostCategory, Ratio> some = new EnumMap<>(exact);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    private static Map<CostCategory, Amount> rounded(Map<CostCategory, Ratio> exact, Amount whole, BigDecimal step) {
        List<Amount> parts = rounded(List.copyOf(exact.values()), whole, step);
        Map<CostCategory, Amount> rounded = new EnumMap<>(CostCategory.class);
        exact.keySet().forEach(category -> rounded.put(category, parts.get(rounded.size())));
        return rounded;
    }

    private static List<Amount> rounded(List<Ratio> exact, Amount whole, BigDecimal step) {
        return LargestRemainder.round(exact, whole.number(), step).stream()
                .map(part -> Amount.of(whole.getCurrency(), part))
                .toList();
    }
}
