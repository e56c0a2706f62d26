package org.openipu.benchmarks.cost;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.cost.CostCategory;

/** What one would write without a library: sums of decimal numbers by category and currency. */
final class PlainLoop {

    private PlainLoop() {}

    static Map<CostCategory, Map<String, BigDecimal>> total(List<Cost> costs) {
        Map<CostCategory, Map<String, BigDecimal>> sums = new EnumMap<>(CostCategory.class);
        for (Cost cost : costs) {
            sums.computeIfAbsent(cost.category(), category -> new HashMap<>())
                    .merge(cost.currency(), cost.number(), BigDecimal::add);
        }
        return sums;
    }
}
