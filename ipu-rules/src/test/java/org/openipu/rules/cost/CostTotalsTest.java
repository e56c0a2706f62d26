package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.money.Amount;

class CostTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    @Test
    @DisplayName("Liechtenstein's delegation in 2025: contributions are totalled and are no costs of its own")
    void totalsTheCostsOfLiechtensteinsDelegation() {
        CostTotals totals = CostTotals.of(List.of(
                item(CostCategory.GROUP, "EUR 536.00"),
                item(CostCategory.PER_DIEM, "CHF 14400.00"),
                item(CostCategory.MEMBERSHIP, "CHF 13100.00"),
                item(CostCategory.TRAVEL, "CHF 5695.55")));

        assertThat(totals)
                .isEqualTo(new CostTotals(
                        total("CHF 33195.55", "EUR 536.00"),
                        total("CHF 20095.55"),
                        total("CHF 13100", "EUR 536"),
                        Map.of(
                                CostCategory.PER_DIEM, total("CHF 14400.00"),
                                CostCategory.TRAVEL, total("CHF 5695.55"),
                                CostCategory.MEMBERSHIP, total("CHF 13100.00"),
                                CostCategory.GROUP, total("EUR 536.00")),
                        List.of(new NamedTotal(Optional.empty(), total("CHF 33195.55", "EUR 536.00"))),
                        List.of(new NamedTotal(Optional.empty(), total("CHF 33195.55", "EUR 536.00")))));
        assertThat(totals.all()).hasToString("CHF 33195.55, EUR 536");
    }

    @Test
    void ofNothingAreNothing() {
        assertThat(CostTotals.of(List.of()))
                .isEqualTo(new CostTotals(
                        MultiCurrencyTotal.EMPTY,
                        MultiCurrencyTotal.EMPTY,
                        MultiCurrencyTotal.EMPTY,
                        Map.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void addUpEachCategoryInEachCurrencyByItself() {
        CostTotals totals = CostTotals.of(List.of(
                item(CostCategory.TRAVEL, "CHF 0.10"),
                item(CostCategory.TRAVEL, "EUR 7.00"),
                item(CostCategory.MEALS, "CHF 0.20"),
                item(CostCategory.TRAVEL, "CHF 0.20"),
                item(CostCategory.MEMBERSHIP, "CHF 1000000000000000000000000.01")));

        assertThat(totals.all()).isEqualTo(total("CHF 1000000000000000000000000.51", "EUR 7"));
        assertThat(totals.ownCosts()).isEqualTo(total("CHF 0.50", "EUR 7"));
        assertThat(totals.contributions()).isEqualTo(total("CHF 1000000000000000000000000.01"));
        assertThat(totals.byCategory())
                .isEqualTo(Map.of(
                        CostCategory.TRAVEL, total("CHF 0.30", "EUR 7"),
                        CostCategory.MEALS, total("CHF 0.20"),
                        CostCategory.MEMBERSHIP, total("CHF 1000000000000000000000000.01")));
        assertThat(totals.total(CostCategory.MEALS)).isEqualTo(total("CHF 0.20"));
        assertThat(totals.total(CostCategory.OTHER)).isEqualTo(MultiCurrencyTotal.EMPTY);
    }

    @Test
    @DisplayName("events and delegates are totalled by name; what names none comes last")
    void addUpEachEventAndEachDelegate() {
        CostTotals totals = CostTotals.of(List.of(
                item("CHF 1", "", "Cy"),
                item("CHF 2", "152nd Assembly", ""),
                item("CHF 4", "151st Assembly", "Bo"),
                item("EUR 8", "151st Assembly", "Cy"),
                item("CHF 16", "151st Assembly", "Bo"),
                item("CHF 32", "", "")));

        assertThat(totals.byEvent())
                .containsExactly(
                        new NamedTotal(Optional.of("151st Assembly"), total("CHF 20", "EUR 8")),
                        new NamedTotal(Optional.of("152nd Assembly"), total("CHF 2")),
                        new NamedTotal(Optional.empty(), total("CHF 33")));
        assertThat(totals.byDelegate())
                .containsExactly(
                        new NamedTotal(Optional.of("Bo"), total("CHF 20")),
                        new NamedTotal(Optional.of("Cy"), total("CHF 1", "EUR 8")),
                        new NamedTotal(Optional.empty(), total("CHF 34")));
        assertThat(totals.byEvent()).isUnmodifiable();
        assertThat(totals.byDelegate()).isUnmodifiable();
    }

    @Test
    void takeRefundsOff() {
        CostTotals totals = CostTotals.of(List.of(
                item(CostCategory.TRAVEL, "CHF 120.00"),
                item(CostCategory.TRAVEL, "CHF -20.50"),
                item(CostCategory.MEALS, "EUR -3.00")));

        assertThat(totals.all()).isEqualTo(total("CHF 99.50", "EUR -3"));
    }

    @Test
    void keepACurrencyThatComesToZero() {
        CostTotals totals =
                CostTotals.of(List.of(item(CostCategory.TRAVEL, "CHF 5.05"), item(CostCategory.TRAVEL, "CHF -5.05")));

        assertThat(totals.all()).isEqualTo(total("CHF 0")).isNotEqualTo(MultiCurrencyTotal.EMPTY);
    }

    @Test
    @DisplayName("Dinars have three decimals, yen have none, and a rate may have more: nothing is rounded")
    void keepTheDecimalsOfEachCurrency() {
        CostTotals totals = CostTotals.of(List.of(
                item(CostCategory.MEALS, "KWD 1.001"),
                item(CostCategory.MEALS, "KWD 2.0005"),
                item(CostCategory.MEALS, "JPY 120"),
                item(CostCategory.MEALS, "JPY 1")));

        assertThat(totals.all()).isEqualTo(total("JPY 121", "KWD 3.0015"));
    }

    @Test
    void standInTheOrderOfCategories() {
        CostTotals totals = CostTotals.of(
                Stream.of(CostCategory.OTHER, CostCategory.GROUP, CostCategory.PER_DIEM, CostCategory.MEALS)
                        .map(category -> item(category, "CHF 1"))
                        .toList());

        assertThat(totals.byCategory().keySet())
                .containsExactly(CostCategory.PER_DIEM, CostCategory.MEALS, CostCategory.GROUP, CostCategory.OTHER);
    }

    @Test
    void areExactWhateverKindTheAmountsAre() {
        MonetaryAmount fastFrancs = FastMoney.of(2, "CHF");

        CostTotals totals = CostTotals.of(List.of(
                CostItem.of(DAY, CostCategory.TRAVEL, "train", fastFrancs),
                CostItem.of(DAY, CostCategory.TRAVEL, "train", Money.of(new BigDecimal("3.123456"), "CHF")),
                CostItem.of(DAY, CostCategory.TRAVEL, "train", Money.of(4, "EUR"))));

        assertThat(totals.all().amounts()).containsExactly(Amount.of("CHF", "5.123456"), Amount.of("EUR", "4"));
    }

    @Test
    void doNotFollowTheMapTheyWereMadeFrom() {
        Map<CostCategory, MultiCurrencyTotal> byCategory = new EnumMap<>(CostCategory.class);
        byCategory.put(CostCategory.TRAVEL, total("CHF 1"));
        CostTotals totals = new CostTotals(
                total("CHF 1"), total("CHF 1"), MultiCurrencyTotal.EMPTY, byCategory, List.of(), List.of());

        byCategory.put(CostCategory.MEALS, total("CHF 2"));

        assertThat(totals.byCategory()).containsExactly(entry(CostCategory.TRAVEL, total("CHF 1")));
        assertThat(totals.byCategory()).isUnmodifiable();
    }

    private static CostItem item(CostCategory category, String amount) {
        return CostItem.of(DAY, category, "item", Money.parse(amount));
    }

    private static CostItem item(String amount, String event, String delegate) {
        return new CostItem(
                DAY,
                CostCategory.TRAVEL,
                "item",
                Money.parse(amount),
                Optional.of(event).filter(name -> !name.isEmpty()),
                Optional.of(delegate).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private static MultiCurrencyTotal total(String... amounts) {
        return new MultiCurrencyTotal(
                Stream.of(amounts).<MonetaryAmount>map(Money::parse).toList());
    }
}
