package org.openipu.rules.conversion;

import java.util.List;
import java.util.function.Function;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;

/**
 * Costs in one currency: all items, and the delegation's own apart.
 *
 * @param all all items
 * @param ownCosts the items that are no contributions
 * @param conversion how they were converted
 */
public record ConvertedCosts(ConvertedTotal all, ConvertedTotal ownCosts, Conversion conversion) {

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
        return total(items, conversion)
                .fold(
                        all -> own(items, conversion)
                                .fold(
                                        own -> converted.apply(
                                                new ConvertedCosts(all.value(), own.value(), conversion)),
                                        none -> refused.apply(none.findings())),
                        none -> refused.apply(none.findings()));
    }

    private static ConversionOutcome own(List<CostItem> items, Conversion conversion) {
        return total(
                items.stream().filter(item -> !item.category().isContribution()).toList(), conversion);
    }

    private static ConversionOutcome total(List<CostItem> items, Conversion conversion) {
        return conversion.total(items.stream().map(DatedAmount::of).toList());
    }
}
