package org.openipu.rules.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.model.cost.CostItem;

/** Totals of items by a name that they may have. */
final class NamedTotals {

    private NamedTotals() {}

    static List<NamedTotal> by(Function<CostItem, Optional<String>> name, List<CostItem> items) {
        Map<Optional<String>, CurrencySums> sums = new HashMap<>();
        items.forEach(item -> sums.computeIfAbsent(name.apply(item), unseen -> new CurrencySums())
                .add(item.amount()));
        return of(sums);
    }

    static List<NamedTotal> of(Map<Optional<String>, CurrencySums> sums) {
        return sums.entrySet().stream()
                .map(part -> new NamedTotal(part.getKey(), part.getValue().total()))
                .sorted(NamedTotal.BY_NAME)
                .toList();
    }
}
