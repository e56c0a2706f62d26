package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.rules.conversion.Rates.rate;
import static org.openipu.rules.conversion.Rates.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.money.NumberValue;
import javax.money.convert.RateType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final PublishedRate FRANCS = rate("2025-10-17 EUR CHF 0.9257");
    private static final PublishedRate DOLLARS = rate("2025-10-17 EUR USD 1.1681");
    private static final CrossRate CROSS = new CrossRate(new InverseRate(DOLLARS), FRANCS);

    @Test
    @DisplayName("a rate is an ExchangeRate of JSR 354, with its day and source as context")
    void isAnExchangeRate() {
        assertThat(FRANCS.getBaseCurrency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(FRANCS.getCurrency().getCurrencyCode()).isEqualTo("CHF");
        assertThat(FRANCS.getFactor().numberValueExact(BigDecimal.class)).isEqualTo(new BigDecimal("0.9257"));
        assertThat(FRANCS.getContext().getRateType()).isEqualTo(RateType.HISTORIC);
        assertThat(FRANCS.getContext().getProviderName()).isEqualTo("ECB");
        assertThat(FRANCS.getContext().get(LocalDate.class)).isEqualTo("2025-10-17");
        assertThat(FRANCS.isDerived()).isFalse();
        assertThat(FRANCS.getExchangeRateChain()).containsExactly(FRANCS);
        assertThat(FRANCS).hasToString("1 EUR = 0.9257 CHF (2025-10-17, ECB)");
        assertThat(PublishedRate.of(FRANCS, FRANCS.date(), "ECB")).isEqualTo(FRANCS);
    }

    @Test
    void keepsWhatACrossRateIsMadeOf() {
        assertThat(CROSS.isDerived()).isTrue();
        assertThat(CROSS.getExchangeRateChain()).containsExactly(new InverseRate(DOLLARS), FRANCS);
        assertThat(CROSS.published()).containsExactly(DOLLARS, FRANCS);
        assertThat(CROSS.source()).isEqualTo("ECB");
        assertThat(CROSS.ratio()).hasToString("9257/11681");
        assertThat(CROSS.getFactor()).hasToString("0.7924835202465542333704306138173102");
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossRate(FRANCS, DOLLARS));
    }

    @Test
    void isDerivedWhenItIsAMeanOrTurnedRound() {
        AverageRate mean = new AverageRate(YearMonth.of(2025, 10), List.of(FRANCS));

        assertThat(mean.isDerived()).isTrue();
        assertThat(mean.base().getCurrencyCode() + mean.quote().getCurrencyCode())
                .isEqualTo("EURCHF");
        assertThat(new InverseRate(mean).isDerived()).isTrue();
        assertThat(new InverseRate(mean).getExchangeRateChain()).containsExactly(new InverseRate(mean));
        assertThat(new InverseRate(mean).source()).isEqualTo("ECB");
        assertThat(new InverseRate(mean).date()).isEqualTo("2025-10-17");
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageRate(YearMonth.of(2025, 10), List.of()));
    }

    @Test
    void answersEveryCase() {
        assertThat(List.of(
                        FRANCS,
                        new AverageRate(YearMonth.of(2025, 10), List.of(FRANCS)),
                        new InverseRate(FRANCS),
                        CROSS))
                .extracting(rate -> rate.<String>fold(
                        published -> "published", average -> "average", inverse -> "inverse", cross -> "cross"))
                .containsExactly("published", "average", "inverse", "cross");
    }

    @Test
    @DisplayName("its number is exact, and refuses what it cannot be exactly")
    void hasANumber() {
        NumberValue number = rate("2025-10-17 EUR UZS 13900.5").getFactor();

        assertThat(number.getNumberType()).isEqualTo(BigDecimal.class);
        assertThat(number.getPrecision()).isEqualTo(6);
        assertThat(number.getScale()).isEqualTo(1);
        assertThat(number.intValue()).isEqualTo(13900);
        assertThat(number.longValue()).isEqualTo(13900);
        assertThat(number.floatValue()).isEqualTo(13900.5f);
        assertThat(number.doubleValue()).isEqualTo(13900.5);
        assertThat(number.doubleValueExact()).isEqualTo(13900.5);
        assertThat(number.numberValue(Long.class)).isEqualTo(13900L);
        assertThat(number.numberValue(Integer.class)).isEqualTo(13900);
        assertThat(number.numberValue(BigInteger.class)).isEqualTo(BigInteger.valueOf(13900));
        assertThat(number.numberValue(BigDecimal.class)).isEqualTo(new BigDecimal("13900.5"));
        assertThat(number.numberValue(Double.class)).isEqualTo(13900.5);
        assertThat(number.numberValue(Float.class)).isEqualTo(13900.5f);
        assertThat(number.numberValueExact(Double.class)).isEqualTo(13900.5);
        assertThat(number.round(new MathContext(2))).hasToString("14000");
        assertThat(number.getAmountFractionNumerator()).isEqualTo(5);
        assertThat(number.getAmountFractionDenominator()).isEqualTo(10);
        assertThat(number)
                .isEqualTo(rate("2025-10-18 EUR UZS 13900.50").getFactor())
                .isNotEqualTo(new BigDecimal("13900.5"));
        assertThat(number).hasSameHashCodeAs(rate("2025-10-18 EUR UZS 13900.50").getFactor());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::intValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::longValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> number.numberValueExact(Long.class));
    }

    @Test
    void refusesARateWithoutMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2025-10-17 EUR CHF 0"))
                .withMessage("a rate is above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate("2025-10-17 EUR EUR 1"))
                .withMessage("a rate is between two currencies: EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedRate(FRANCS.base(), FRANCS.quote(), BigDecimal.ONE, FRANCS.date(), " "))
                .withMessage("a rate has a source");
    }

    @Test
    void aTableHoldsOneValueForEachDayAndPair() {
        RateTable table = table(
                "2025-10-17 EUR CHF 0.9257",
                "2025-10-17 EUR CHF 0.92570",
                "2025-10-16 EUR CHF 0.93",
                "2025-10-16 USD CHF 1");

        assertThat(table.size()).isEqualTo(3);
        assertThat(table.days()).containsExactly(LocalDate.of(2025, 10, 16), LocalDate.of(2025, 10, 17));
        assertThat(table.rates("EUR", "CHF")).hasSize(2).isUnmodifiable();
        assertThat(table.rates("CHF", "EUR")).isEmpty();
        assertThat(table.find("EUR", "CHF", LocalDate.of(2025, 10, 17))).contains(FRANCS);
        assertThat(table.between("EUR", "USD")).containsExactly("CHF");
        assertThat(table.between("EUR", "JPY")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("2025-10-17 EUR CHF 0.9257", "2025-10-17 EUR CHF 0.9258"))
                .withMessage("two values on one day: 1 EUR = 0.9257 CHF (2025-10-17, ECB), "
                        + "1 EUR = 0.9258 CHF (2025-10-17, ECB)");
    }
}
