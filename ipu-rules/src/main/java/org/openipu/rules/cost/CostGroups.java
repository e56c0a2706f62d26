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
        CurrencySums sums =
                item.event().isEmpty() && item.delegate().isEmpty() ? withoutNames.get(item.category()) : null;
        (sums == null ? sums(item) : sums).add(item.amount());
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

    List<NamedTotal> byEvent(MultiCurrencyTotal all) {
        return named(Group::event, all);
    }

    List<NamedTotal> byDelegate(MultiCurrencyTotal all) {
        return named(Group::delegate, all);
    }

    /** Where no item has a name, what has none is everything, and nothing is added or made twice. */
    private List<NamedTotal> named(Function<Group, Optional<String>> name, MultiCurrencyTotal all) {
        boolean anyName =
                groups.keySet().stream().anyMatch(group -> name.apply(group).isPresent());
        return anyName || groups.isEmpty() ? NamedTotals.of(by(name)) : List.of(new NamedTotal(Optional.empty(), all));
    }

    /** The sums without names are a group like others, only found faster. */
    private CurrencySums sums(CostItem item) {
        Group group = Group.of(item);
        CurrencySums sums = groups.computeIfAbsent(group, unseen -> new CurrencySums());
        if (group.isWithoutNames()) {
            withoutNames.put(group.category, sums);
        }
        return sums;
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

        boolean isWithoutNames() {
            return event.isEmpty() && delegate.isEmpty();
        }
    }
}
