package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;

class AmountsOfEveryKindTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final List<MonetaryAmount> TENTHS = List.of(
            Amount.of("CHF", "0.10"),
            Money.of(new BigDecimal("0.1"), "CHF"),
            FastMoney.of(new BigDecimal("0.1"), "CHF"),
            Monetary.getAmountFactory(RoundedMoney.class)
                    .setCurrency("CHF")
                    .setNumber(new BigDecimal("0.1"))
                    .create(),
            ForeignAmount.of("CHF", "0.10"));

    static Stream<MonetaryAmount> tenths() {
        return TENTHS.stream();
    }

    @ParameterizedTest
    @MethodSource("tenths")
    @DisplayName("A total is our own exact amount, whichever kind comes first")
    void areTotalledTogether(MonetaryAmount first) {
        List<MonetaryAmount> amounts = new ArrayList<>(List.of(first));
        amounts.addAll(TENTHS);

        assertThat(total(amounts)).isEqualTo(Amount.of("CHF", "0.6"));
    }

    @ParameterizedTest
    @MethodSource("tenths")
    void areTotalledByThemselves(MonetaryAmount tenth) {
        assertThat(total(Collections.nCopies(10, tenth))).isEqualTo(Amount.of("CHF", "1"));
    }

    @Test
    void haveOneSumForEachCurrencyWhoeverMadeTheCurrency() {
        CostTotals totals = CostTotals.of(List.of(
                item(ForeignAmount.of("EUR", "1")),
                item(Amount.of("CHF", "2")),
                item(Money.of(3, "EUR")),
                item(FastMoney.of(4, "CHF"))));

        assertThat(totals.all().amounts()).containsExactly(Amount.of("CHF", "6"), Amount.of("EUR", "4"));
    }

    @Test
    @DisplayName("Money of three digits would round CHF 101.66 to 102; the total does not")
    void areNeverRoundedByTheKindOfTheFirst() {
        MonetaryAmount threeDigits = Money.of(
                new BigDecimal("1.11"),
                "CHF",
                MonetaryContextBuilder.of(Money.class).setPrecision(3).build());

        assertThat(total(List.of(threeDigits, Amount.of("CHF", "100.55")))).isEqualTo(Amount.of("CHF", "101.66"));
    }

    @Test
    void ofOurOwnKindKeepTheirDecimals() {
        CostTotals totals = CostTotals.of(List.of(item(Amount.of("EUR", "500.50")), item(Amount.of("EUR", "35.50"))));

        assertThat(totals.all()).hasToString("EUR 536.00");
    }

    private static MonetaryAmount total(List<MonetaryAmount> amounts) {
        return CostTotals.of(amounts.stream().map(AmountsOfEveryKindTest::item).toList())
                .all()
                .findAmount("CHF")
                .orElseThrow();
    }

    private static CostItem item(MonetaryAmount amount) {
        return CostItem.of(DAY, CostCategory.TRAVEL, "train", amount);
    }
}
