package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.conversion.Rates.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.rounding.Rounding;

class ConvertedCostsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final List<CostItem> YEAR = List.of(
            CostItem.of(DAY, CostCategory.PER_DIEM, "Taggelder", Amount.of("CHF", "14400.00")),
            CostItem.of(DAY, CostCategory.TRAVEL, "Reisekosten", Amount.of("CHF", "5695.55")),
            CostItem.of(DAY, CostCategory.MEMBERSHIP, "IPU", Amount.of("CHF", "13100.00")),
            CostItem.of(DAY, CostCategory.GROUP, "12Plus", Amount.of("EUR", "536.00")));

    @Test
    @DisplayName(
            "Liechtenstein's year 2025: all in francs with the fee of the group, and its own costs without contributions")
    void areAllItemsAndTheOwnOnesApart() {
        Conversion conversion = conversion(table("2025-10-23 EUR CHF 0.9249"));

        ConvertedCosts costs = ConvertedCosts.<ConvertedCosts>of(YEAR, conversion, converted -> converted, findings -> {
            throw new AssertionError(findings);
        });

        assertThat(costs.all().total()).isEqualTo(Amount.of("CHF", "33691.30"));
        assertThat(costs.ownCosts().total()).isEqualTo(Amount.of("CHF", "20095.55"));
        assertThat(costs.ownCosts().rates()).isEmpty();
        assertThat(costs.conversion()).isEqualTo(conversion);
    }

    @Test
    void areRefusedWhenAContributionHasNoRate() {
        List<String> codes = ConvertedCosts.<List<String>>of(
                YEAR,
                conversion(table()),
                converted -> List.of("converted"),
                findings -> findings.stream().map(finding -> finding.code()).toList());

        assertThat(codes).containsExactly("conversion.no-rate-on-day");
    }

    private static Conversion conversion(RateTable table) {
        return new Conversion(IsoCurrency.of("CHF"), table, new ExactDay(), Rounding.COMMERCIAL);
    }
}
