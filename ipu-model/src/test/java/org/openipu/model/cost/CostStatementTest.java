package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class CostStatementTest {

    private static final CostItem TRAIN =
            CostItem.of(LocalDate.of(2025, 10, 19), CostCategory.TRAVEL, "Train", Money.parse("CHF 120.50"));

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<CostItem> items = new ArrayList<>(List.of(TRAIN));
        CostStatement statement = new CostStatement(2025, items, Optional.empty(), Optional.empty());

        items.clear();

        assertThat(statement).isEqualTo(new CostStatement(2025, List.of(TRAIN), Optional.empty(), Optional.empty()));
        assertThat(statement.items()).isUnmodifiable();
    }
}
