package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.conversion.Rates.amounts;
import static org.openipu.rules.conversion.Rates.rate;
import static org.openipu.rules.conversion.Rates.result;
import static org.openipu.rules.conversion.Rates.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;
import org.openipu.rules.rounding.Ratio;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;

class ConversionTest {

    /** European Central Bank, euro foreign exchange reference rates. */
    private static final RateTable OCTOBER_2025 = table(
            "2025-10-17 EUR CHF 0.9257",
            "2025-10-17 EUR USD 1.1681",
            "2025-10-23 EUR CHF 0.9249",
            "2025-10-23 EUR USD 1.1593");

    @ParameterizedTest
    @CsvSource({"2025-10-17, 496.18, 33691.73", "2025-10-23, 495.75, 33691.30"})
    @DisplayName("Liechtenstein's delegation in 2025: EUR 536 in francs, alone and with CHF 33,195.55")
    void convertsTheContributionToTheGroup(String day, String fee, String total) {
        assertThat(result(into("CHF", OCTOBER_2025).total(amounts(day + " EUR 536"))))
                .isEqualTo("CHF " + fee);
        assertThat(result(into("CHF", OCTOBER_2025)
                        .total(amounts(
                                day + " CHF 14400", day + " CHF 5695.55", day + " CHF 13100", day + " EUR 536"))))
                .isEqualTo("CHF " + total);
    }

    @Test
    void keepsEveryRateThatWasUsedOnce() {
        List<DatedAmount> amounts = amounts(
                "2025-10-23 EUR 1", "2025-10-17 USD 3", "2025-10-23 CHF 7", "2025-10-17 EUR 2", "2025-10-17 EUR 5");

        assertThat(converted(into("CHF", OCTOBER_2025), amounts).rates())
                .containsExactly(
                        rate("2025-10-17 EUR CHF 0.9257"),
                        rate("2025-10-23 EUR CHF 0.9249"),
                        new CrossRate(
                                new InverseRate(rate("2025-10-17 EUR USD 1.1681")), rate("2025-10-17 EUR CHF 0.9257")));
    }

    @Test
    @DisplayName("a sum of rounded lines is off: the sum alone is rounded, once")
    void roundsTheSumAndNotTheLines() {
        Conversion intoFrancs = into("CHF", table("2025-10-17 EUR CHF 0.9257"));
        List<DatedAmount> stamps = amounts("2025-10-17 EUR 1.10", "2025-10-17 EUR 1.10", "2025-10-17 EUR 1.10");
        BigDecimal sumOfRoundedLines = stamps.stream()
                .map(stamp -> converted(intoFrancs, List.of(stamp)).total().getNumber())
                .map(number -> number.numberValueExact(BigDecimal.class))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sumOfRoundedLines).isEqualByComparingTo("3.06");
        assertThat(converted(intoFrancs, stamps).exact()).isEqualTo(Ratio.of(new BigDecimal("3.05481")));
        assertThat(result(intoFrancs.total(stamps))).isEqualTo("CHF 3.05");
    }

    @Test
    void roundsAsItIsTold() {
        RateTable table = table("2025-10-17 EUR CHF 0.5");
        List<DatedAmount> amounts = amounts("2025-10-17 EUR 12.45");

        assertThat(result(new Conversion(
                                Monetary.getCurrency("CHF"),
                                table,
                                new ExactDay(),
                                new Rounding(SmallestUnit.MINOR_UNIT, Ties.HALF_EVEN))
                        .total(amounts)))
                .isEqualTo("CHF 6.22");
        assertThat(result(into("CHF", table).total(amounts))).isEqualTo("CHF 6.23");
        assertThat(result(new Conversion(
                                Monetary.getCurrency("CHF"),
                                table,
                                new ExactDay(),
                                new Rounding(SmallestUnit.CASH, Ties.HALF_UP))
                        .total(amounts)))
                .isEqualTo("CHF 6.25");
    }

    @Test
    @DisplayName("all currencies and days without a rate are named, each once")
    void namesAllThatIsMissing() {
        assertThat(result(into("CHF", OCTOBER_2025)
                        .total(amounts(
                                "2025-10-18 EUR 1",
                                "2025-10-17 EUR 1",
                                "2025-10-18 EUR 2",
                                "2025-04-06 UZS 1000000",
                                "2025-10-12 EUR 5"))))
                .isEqualTo("conversion.no-rate-on-day EUR CHF 2025-10-12; "
                        + "conversion.no-rate-on-day EUR CHF 2025-10-18; "
                        + "conversion.no-rate-on-day UZS CHF 2025-04-06");
    }

    @Test
    void refusesATotalThatCannotBeRounded() {
        assertThat(result(into("XAU", OCTOBER_2025).total(List.of()))).isEqualTo("conversion.no-minor-unit XAU");
        assertThat(result(new Conversion(
                                Monetary.getCurrency("EUR"),
                                OCTOBER_2025,
                                new ExactDay(),
                                new Rounding(SmallestUnit.CASH, Ties.HALF_UP))
                        .total(amounts("2025-10-18 CHF 1"))))
                .isEqualTo("conversion.no-rate-on-day CHF EUR 2025-10-18; conversion.no-cash-step EUR");
    }

    @Test
    void needsNoRateForItsOwnCurrency() {
        ConvertedTotal total = converted(into("CHF", table()), amounts("2025-10-18 CHF 1.10", "1999-01-01 CHF 2.20"));

        assertThat(total.total()).isEqualTo(Amount.of("CHF", "3.30"));
        assertThat(total.rates()).isEmpty();
        assertThat(result(into("CHF", table()).total(List.of()))).isEqualTo("CHF 0.00");
    }

    @Test
    @DisplayName("Money of three digits would round the francs to 926, so the total is none of its kind")
    void isExactWhateverTheKindOfAmount() {
        MonetaryAmount threeDigits = Money.of(
                new BigDecimal("1000"),
                "EUR",
                MonetaryContextBuilder.of(Money.class).setPrecision(3).build());
        CostItem taxi = CostItem.of(LocalDate.of(2025, 10, 17), CostCategory.TRAVEL, "taxi", threeDigits);

        assertThat(converted(into("CHF", OCTOBER_2025), List.of(DatedAmount.of(taxi)))
                        .total())
                .isEqualTo(Amount.of("CHF", "925.70"));
    }

    @Test
    @DisplayName("so'm and shillings, the hosts' currencies of 2025 and 2026, by a fixed table (invented rates)")
    void convertsCurrenciesThatTheCentralBankDoesNotList() {
        RateTable agreed = table("2025-03-31 EUR UZS 13900", "2025-03-31 EUR CHF 0.95", "2026-03-01 CHF TZS 2800");

        Conversion intoFrancs =
                new Conversion(Monetary.getCurrency("CHF"), agreed, new FixedTable(), Rounding.COMMERCIAL);

        assertThat(result(intoFrancs.total(amounts("2025-04-06 UZS 1390000")))).isEqualTo("CHF 95.00");
        assertThat(result(intoFrancs.total(amounts("2026-04-20 TZS 140000")))).isEqualTo("CHF 50.00");
    }

    private static Conversion into(String currency, RateTable table) {
        return new Conversion(Monetary.getCurrency(currency), table, new ExactDay(), Rounding.COMMERCIAL);
    }

    private static ConvertedTotal converted(Conversion conversion, List<DatedAmount> amounts) {
        return conversion.total(amounts).fold(ConversionOutcome.Converted::value, refused -> {
            throw new AssertionError(refused.findings());
        });
    }
}
