package org.openipu.benchmarks.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.function.GroupMonetarySummaryStatistics;
import org.javamoney.moneta.function.MonetaryFunctions;
import org.openipu.model.cost.CostItem;

/** Moneta's own ways to group amounts and to add them up; by currency alone, which is less than the library does. */
final class MonetaGrouping {

    private MonetaGrouping() {}

    /** Groups with {@code groupByCurrencyUnit} and adds up each group with {@code sum}. */
    static Map<CurrencyUnit, MonetaryAmount> groupAndSum(List<CostItem> items) {
        Map<CurrencyUnit, MonetaryAmount> sums = new HashMap<>();
        items.stream()
                .map(CostItem::amount)
                .collect(MonetaryFunctions.groupByCurrencyUnit())
                .forEach((currency, amounts) -> sums.put(
                        currency,
                        amounts.stream().reduce(MonetaryFunctions.sum()).orElseThrow()));
        return sums;
    }

    /** Takes the sums out of {@code groupBySummarizingMonetary}, which finds the least and the largest as well. */
    static Map<CurrencyUnit, MonetaryAmount> summarize(List<CostItem> items) {
        GroupMonetarySummaryStatistics statistics =
                items.stream().map(CostItem::amount).collect(MonetaryFunctions.groupBySummarizingMonetary());
        Map<CurrencyUnit, MonetaryAmount> sums = new HashMap<>();
        statistics.get().forEach((currency, summary) -> sums.put(currency, summary.getSum()));
        return sums;
    }
}
