package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.cost.Costs.item;
import static org.openipu.rules.cost.Costs.totals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;

class CategorySharesTest {

    @Test
    @DisplayName(
            "Liechtenstein 2025: 14,400.00 and 5,695.55 of 20,095.55 are 71.66 and 28.34 per cent; contributions have no share")
    void ofLiechtenstein() {
        assertThat(CategoryShares.of(Costs.liechtenstein(), 2).byCurrency())
                .isEqualTo(Map.of(
                        "CHF",
                        Map.of(
                                CostCategory.PER_DIEM, new BigDecimal("71.66"),
                                CostCategory.TRAVEL, new BigDecimal("28.34"))));
    }

    @Test
    @DisplayName("three equal parts are 33.4, 33.3 and 33.3 per cent, in the order of categories")
    void addUpInPrint() {
        CategoryShares shares = CategoryShares.of(
                totals(
                        item(CostCategory.OTHER, "CHF 7"),
                        item(CostCategory.MEALS, "CHF 7"),
                        item(CostCategory.TRAVEL, "CHF 7"),
                        item(CostCategory.MEALS, "EUR 1")),
                1);

        assertThat(shares.byCurrency())
                .isEqualTo(Map.of(
                        "CHF",
                        Map.of(
                                CostCategory.TRAVEL, new BigDecimal("33.4"),
                                CostCategory.MEALS, new BigDecimal("33.3"),
                                CostCategory.OTHER, new BigDecimal("33.3")),
                        "EUR",
                        Map.of(CostCategory.MEALS, new BigDecimal("100.0"))));
        assertThat(shares.byCurrency().get("CHF").keySet())
                .containsExactly(CostCategory.TRAVEL, CostCategory.MEALS, CostCategory.OTHER);
    }

    @Test
    void areNotOfNothing() {
        assertThat(CategoryShares.of(totals(item(CostCategory.MEALS, "CHF 7"), item(CostCategory.TRAVEL, "CHF -7")), 2)
                        .byCurrency())
                .isEmpty();
    }
}
