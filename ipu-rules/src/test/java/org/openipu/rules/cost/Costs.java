package org.openipu.rules.cost;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;

/** Costs for tests. */
final class Costs {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    private Costs() {}

    static CostItem item(CostCategory category, String amount) {
        return CostItem.of(DAY, category, "item", Money.parse(amount));
    }

    /** An item with a delegate and a payer; an empty name is none. */
    static CostItem item(CostCategory category, String amount, String delegate, String payer) {
        return new CostItem(
                DAY, category, "item", Money.parse(amount), Optional.empty(), optional(delegate), optional(payer));
    }

    static CostTotals totals(CostItem... items) {
        return CostTotals.of(Arrays.asList(items));
    }

    static MultiCurrencyTotal total(String... amounts) {
        return new MultiCurrencyTotal(
                Arrays.stream(amounts).<MonetaryAmount>map(Money::parse).toList());
    }

    /** The report's own costs of 2025: the delegation of Liechtenstein. */
    static CostTotals liechtenstein() {
        return CostTotals.of(List.of(
                item(CostCategory.PER_DIEM, "CHF 14400.00"),
                item(CostCategory.TRAVEL, "CHF 5695.55"),
                item(CostCategory.MEMBERSHIP, "CHF 13100.00"),
                item(CostCategory.GROUP, "EUR 536.00")));
    }

    private static Optional<String> optional(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }
}
