package org.openipu.rules.cost;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;

/** One sum for each combination of category, event and delegate; every total is made of these sums. */
final class CostGroups {

    private final Map<CostCategory, CurrencySums> withoutNames = new EnumMap<>(CostCategory.class);
    private final Map<Group, CurrencySums> groups = new LinkedHashMap<>();

    void add(CostItem item) {
        CurrencySums sums = item.event().isEmpty() && item.delegate().isEmpty()
                ? withoutNames.computeIfAbsent(item.category(), category -> begin(Group.of(item)))
                : groups.computeIfAbsent(Group.of(item), group -> new CurrencySums());
        sums.add(item.amount());
    }

    MultiCurrencyTotal total(Predicate<CostCategory> categories) {
        CurrencySums sum = new CurrencySums();
        groups.forEach((group, sums) -> {
            if (categories.test(group.category)) {
                sum.addAll(sums);
            }
        });
        return sum.total();
    }

    Map<CostCategory, MultiCurrencyTotal> byCategory() {
        Map<CostCategory, MultiCurrencyTotal> totals = new EnumMap<>(CostCategory.class);
        by(Group::category).forEach((category, sums) -> totals.put(category, sums.total()));
        return totals;
    }

    List<NamedTotal> byEvent() {
        return NamedTotals.of(by(Group::event));
    }

    List<NamedTotal> byDelegate() {
        return NamedTotals.of(by(Group::delegate));
    }

    /** The sums without names are a group like others, only found faster. */
    private CurrencySums begin(Group group) {
        return groups.computeIfAbsent(group, unseen -> new CurrencySums());
    }

    private <K> Map<K, CurrencySums> by(Function<Group, K> key) {
        Map<K, CurrencySums> parts = new HashMap<>();
        groups.forEach((group, sums) -> parts.computeIfAbsent(key.apply(group), unseen -> new CurrencySums())
                .addAll(sums));
        return parts;
    }

    private record Group(CostCategory category, Optional<String> event, Optional<String> delegate) {
        static Group of(CostItem item) {
            return new Group(item.category(), item.event(), item.delegate());
        }
    }
}
