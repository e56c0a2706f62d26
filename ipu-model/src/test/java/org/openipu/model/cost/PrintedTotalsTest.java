package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class PrintedTotalsTest {

    private static final MultiCurrencyTotal FRANCS = new MultiCurrencyTotal(List.of(Money.parse("CHF 33195.55")));
    private static final CategoryTotal TRAVEL = new CategoryTotal(CostCategory.TRAVEL, FRANCS);

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<CategoryTotal> byCategory = new ArrayList<>(List.of(TRAVEL));
        PrintedTotals totals = new PrintedTotals(FRANCS, Optional.empty(), byCategory);

        byCategory.clear();

        assertThat(totals).isEqualTo(new PrintedTotals(FRANCS, Optional.empty(), List.of(TRAVEL)));
        assertThat(totals.byCategory()).isUnmodifiable();
    }
}
