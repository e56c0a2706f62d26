package org.openipu.benchmarks.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;

/** Costs of a delegation in three currencies and all categories, some of them refunds. Invented, and the same in every run. */
final class Costs {

    private static final List<String> CURRENCIES = List.of("CHF", "EUR", "USD");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    private Costs() {}

    static List<Cost> plain(int size) {
        SplittableRandom random = new SplittableRandom(2025);
        CostCategory[] categories = CostCategory.values();
        List<Cost> costs = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            costs.add(new Cost(
                    categories[random.nextInt(categories.length)],
                    CURRENCIES.get(random.nextInt(CURRENCIES.size())),
                    BigDecimal.valueOf(random.nextLong(-100_00, 5_000_00), 2)));
        }
        return List.copyOf(costs);
    }

    static List<CostItem> own(List<Cost> costs) {
        return items(costs, cost -> Amount.of(cost.currency(), cost.number().toString()));
    }

    static List<CostItem> money(List<Cost> costs) {
        return items(costs, cost -> Money.of(cost.number(), cost.currency()));
    }

    static List<CostItem> fastMoney(List<Cost> costs) {
        return items(costs, cost -> FastMoney.of(cost.number(), cost.currency()));
    }

    private static List<CostItem> items(List<Cost> costs, Function<Cost, MonetaryAmount> amount) {
        return costs.stream()
                .map(cost -> CostItem.of(DAY, cost.category(), "", amount.apply(cost)))
                .toList();
    }
}
