package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.cost.Costs.item;
import static org.openipu.rules.cost.Costs.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.money.Amount;

class BudgetComparisonTest {

    @Test
    void holdsEachCategoryAndCurrencyAgainstTheBudget() {
        BudgetComparison comparison = BudgetComparison.of(
                Costs.liechtenstein(),
                totals(
                        item(CostCategory.PER_DIEM, "CHF 15000"),
                        item(CostCategory.TRAVEL, "CHF 5000"),
                        item(CostCategory.MEALS, "EUR 100"),
                        item(CostCategory.MEMBERSHIP, "CHF 13100")));

        assertThat(comparison)
                .isEqualTo(new BudgetComparison(
                        Map.of(
                                CostCategory.PER_DIEM, List.of(line("CHF 15000", "CHF 14400")),
                                CostCategory.TRAVEL, List.of(line("CHF 5000", "CHF 5695.55")),
                                CostCategory.MEALS, List.of(line("EUR 100", "EUR 0")),
                                CostCategory.MEMBERSHIP, List.of(line("CHF 13100", "CHF 13100")),
                                CostCategory.GROUP, List.of(line("EUR 0", "EUR 536"))),
                        List.of(line("CHF 20000", "CHF 20095.55"), line("EUR 100", "EUR 0")),
                        List.of(line("CHF 33100", "CHF 33195.55"), line("EUR 100", "EUR 536"))));
    }

    @Test
    void tellsWhatIsLeft() {
        assertThat(line("CHF 15000", "CHF 14400").remaining()).isEqualTo(Amount.of("CHF", "600"));
        assertThat(line("CHF 15000", "CHF 14400").isExceeded()).isFalse();
        assertThat(line("CHF 15000", "CHF 14400").percentUsed()).contains(new BigDecimal("96.00"));
        assertThat(line("CHF 5000", "CHF 5695.55").remaining()).isEqualTo(Amount.of("CHF", "-695.55"));
        assertThat(line("CHF 5000", "CHF 5695.55").isExceeded()).isTrue();
        assertThat(line("CHF 5000", "CHF 5695.55").percentUsed()).contains(new BigDecimal("113.91"));
        assertThat(line("CHF 7", "CHF 7").isExceeded()).isFalse();
    }

    @Test
    void hasNoPercentageOfNothing() {
        assertThat(line("EUR 0", "EUR 536").isExceeded()).isTrue();
        assertThat(line("EUR 0", "EUR 536").percentUsed()).isEmpty();
        assertThat(line("EUR -1", "EUR -2").percentUsed()).isEmpty();
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        Map<CostCategory, List<BudgetLine>> byCategory = new EnumMap<>(CostCategory.class);
        List<BudgetLine> own = new ArrayList<>();
        List<BudgetLine> all = new ArrayList<>();
        BudgetComparison comparison = new BudgetComparison(byCategory, own, all);

        byCategory.put(CostCategory.MEALS, List.of());
        own.add(line("CHF 1", "CHF 1"));
        all.add(line("CHF 1", "CHF 1"));

        assertThat(comparison).isEqualTo(new BudgetComparison(Map.of(), List.of(), List.of()));
        assertThat(comparison.byCategory()).isUnmodifiable();
        assertThat(Optional.of(comparison.ownCosts())).contains(List.of());
    }

    private static BudgetLine line(String budgeted, String actual) {
        return new BudgetLine(Money.parse(budgeted), Money.parse(actual));
    }
}
