package org.openipu.benchmarks.cost;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openipu.model.cost.CostCategory;

/** The same loop with amounts of Joda-Money. */
final class JodaLoop {

    private JodaLoop() {}

    /** A cost with an amount of Joda-Money. */
    record JodaCost(CostCategory category, Money amount) {}

    static List<JodaCost> costs(List<Cost> costs) {
        return costs.stream()
                .map(cost -> new JodaCost(cost.category(), Money.of(CurrencyUnit.of(cost.currency()), cost.number())))
                .toList();
    }

    static Map<CostCategory, Map<CurrencyUnit, Money>> total(List<JodaCost> costs) {
        Map<CostCategory, Map<CurrencyUnit, Money>> sums = new EnumMap<>(CostCategory.class);
        for (JodaCost cost : costs) {
            sums.computeIfAbsent(cost.category(), category -> new HashMap<>())
                    .merge(cost.amount().getCurrencyUnit(), cost.amount(), Money::plus);
        }
        return sums;
    }
}
