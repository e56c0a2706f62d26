package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.openipu.rules.conversion.Rates.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

        ConvertedCosts costs = converted(YEAR, conversion);

        assertThat(costs.all().total()).isEqualTo(Amount.of("CHF", "33691.30"));
        assertThat(costs.ownCosts()).isEqualTo(Amount.of("CHF", "20095.55"));
        assertThat(costs.contributions()).isEqualTo(Amount.of("CHF", "13595.75"));
        assertThat(costs.byCategory())
                .containsExactly(
                        entry(CostCategory.PER_DIEM, Amount.of("CHF", "14400.00")),
                        entry(CostCategory.TRAVEL, Amount.of("CHF", "5695.55")),
                        entry(CostCategory.MEMBERSHIP, Amount.of("CHF", "13100.00")),
                        entry(CostCategory.GROUP, Amount.of("CHF", "495.75")));
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

    @Test
    @DisplayName("three fees of 1.115 francs are 3.35 together: printed 1.12, 1.12 and 1.11, never three times 1.12")
    void havePartsThatAddUpInPrint() {
        List<CostItem> fees = Stream.of(CostCategory.TRAVEL, CostCategory.MEALS, CostCategory.GROUP)
                .map(category -> CostItem.of(DAY, category, "fee", Amount.of("EUR", "1.00")))
                .toList();

        ConvertedCosts costs = converted(fees, conversion(table("2025-10-23 EUR CHF 1.115")));

        assertThat(costs.all().total()).isEqualTo(Amount.of("CHF", "3.35"));
        assertThat(costs.ownCosts()).isEqualTo(Amount.of("CHF", "2.23"));
        assertThat(costs.contributions()).isEqualTo(Amount.of("CHF", "1.12"));
        assertThat(costs.byCategory())
                .containsExactly(
                        entry(CostCategory.TRAVEL, Amount.of("CHF", "1.12")),
                        entry(CostCategory.MEALS, Amount.of("CHF", "1.11")),
                        entry(CostCategory.GROUP, Amount.of("CHF", "1.12")));
    }

    @Test
    void ofNothingAreZeroWithoutCategories() {
        ConvertedCosts costs = converted(List.of(), conversion(table()));

        assertThat(costs.ownCosts()).isEqualTo(Amount.of("CHF", "0.00"));
        assertThat(costs.contributions()).isEqualTo(Amount.of("CHF", "0.00"));
        assertThat(costs.byCategory()).isEmpty();
    }

    private static ConvertedCosts converted(List<CostItem> items, Conversion conversion) {
        return ConvertedCosts.<ConvertedCosts>of(items, conversion, converted -> converted, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static Conversion conversion(RateTable table) {
        return new Conversion(IsoCurrency.of("CHF"), table, new ExactDay(), Rounding.COMMERCIAL);
    }
}
