package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.cost.Costs.item;
import static org.openipu.rules.cost.Costs.liechtenstein;
import static org.openipu.rules.cost.Costs.total;
import static org.openipu.rules.cost.Costs.totals;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.MultiCurrencyTotal;

class CostComparisonTest {

    @Test
    @DisplayName(
            "Liechtenstein 2025 against 2024 (report of the Landtag's delegation): CHF -2,528.60, which is -11.18 per cent")
    void ofLiechtenstein() {
        CostComparison comparison =
                CostComparison.of(liechtenstein(), totals(item(CostCategory.OTHER, "CHF 22624.15")));

        assertThat(comparison.ownCosts().current()).isEqualTo(total("CHF 20095.55"));
        assertThat(comparison.ownCosts().before()).isEqualTo(total("CHF 22624.15"));
        assertThat(comparison.ownCosts().change()).isEqualTo(total("CHF -2528.60"));
        assertThat(comparison.ownCosts().findPercent("CHF")).contains(new BigDecimal("-11.18"));
        assertThat(comparison.ownCosts().findPercent("EUR")).isEmpty();
        assertThat(comparison.newCategories()).containsExactly(CostCategory.PER_DIEM, CostCategory.TRAVEL);
        assertThat(comparison.vanishedCategories()).containsExactly(CostCategory.OTHER);
    }

    @Test
    @DisplayName("contributions are no own costs: neither changed nor new nor vanished")
    void leavesContributionsOut() {
        CostComparison comparison = CostComparison.of(
                totals(item(CostCategory.MEALS, "CHF 1"), item(CostCategory.GROUP, "EUR 536")),
                totals(item(CostCategory.MEALS, "CHF 1"), item(CostCategory.MEMBERSHIP, "CHF 13000")));

        assertThat(comparison)
                .isEqualTo(new CostComparison(
                        new TotalChange(total("CHF 1"), total("CHF 1")),
                        Map.of(CostCategory.MEALS, new TotalChange(total("CHF 1"), total("CHF 1")))));
        assertThat(comparison.newCategories()).isEmpty();
        assertThat(comparison.vanishedCategories()).isEmpty();
    }

    @Test
    void keepsCurrenciesApart() {
        CostComparison comparison = CostComparison.of(
                totals(item(CostCategory.TRAVEL, "EUR 30"), item(CostCategory.MEALS, "CHF 9")),
                totals(item(CostCategory.TRAVEL, "CHF 10"), item(CostCategory.TRAVEL, "EUR 20")));

        assertThat(comparison.ownCosts().change()).isEqualTo(total("CHF -1", "EUR 10"));
        assertThat(comparison.byCategory().get(CostCategory.TRAVEL))
                .isEqualTo(new TotalChange(total("EUR 30"), total("CHF 10", "EUR 20")));
        assertThat(comparison.byCategory().get(CostCategory.MEALS))
                .isEqualTo(new TotalChange(total("CHF 9"), MultiCurrencyTotal.EMPTY));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "CHF 20095.55, CHF 22624.15, -11.18",
        "CHF 0, CHF 5, -100.00",
        "CHF 3, CHF 1, 200.00",
        "CHF 1, CHF 1, 0.00",
        "CHF 100.005, CHF 100, 0.01",
        "CHF 99.995, CHF 100, -0.01",
        "CHF 100.0049, CHF 100, 0.00",
        "CHF 5, CHF 0, ",
        "CHF 5, CHF -1, ",
        "CHF 5, EUR 1, "
    })
    @DisplayName("a percentage is of an amount above zero in the year before, and is rounded half up, away from zero")
    void isInPerCentOfTheYearBefore(String now, String before, BigDecimal percent) {
        TotalChange change = new TotalChange(total(now), total(before));

        if (percent == null) {
            assertThat(change.findPercent("CHF")).isEmpty();
        } else {
            assertThat(change.findPercent("CHF")).contains(percent);
        }
    }

    @Test
    void ofNothingWithNothingIsEmpty() {
        CostComparison comparison = CostComparison.of(totals(), totals());

        assertThat(comparison.byCategory()).isEmpty();
        assertThat(comparison.ownCosts().change()).isEqualTo(MultiCurrencyTotal.EMPTY);
        assertThat(comparison.ownCosts().findPercent("CHF")).isEmpty();
    }

    @Test
    void doesNotFollowTheMapItWasMadeFrom() {
        Map<CostCategory, TotalChange> changes = new EnumMap<>(CostCategory.class);
        CostComparison comparison = new CostComparison(new TotalChange(total("CHF 1"), total("CHF 1")), changes);

        changes.put(CostCategory.MEALS, new TotalChange(total("CHF 1"), total("CHF 1")));

        assertThat(comparison.byCategory()).isEmpty();
        assertThat(comparison.byCategory()).isUnmodifiable();
    }
}
