package org.openipu.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Amount FRANCS = Amount.of("CHF", "12.50");

    @Test
    void hasItsNumberAsItWasGiven() {
        assertThat(FRANCS.number()).isEqualTo(new BigDecimal("12.50"));
        assertThat(FRANCS).hasToString("CHF 12.50");
        assertThat(Amount.of("CHF", "1E+3").number()).isEqualTo(new BigDecimal("1000"));
        assertThat(Amount.of(Monetary.getCurrency("JPY"), BigDecimal.TEN)).hasToString("JPY 10");
    }

    @Test
    @DisplayName("Equal are amounts of this kind with the same currency and value, whatever their trailing zeros")
    void isEqualByValue() {
        assertThat(FRANCS)
                .isEqualTo(Amount.of("CHF", "12.5"))
                .hasSameHashCodeAs(Amount.of("CHF", "12.5"))
                .isEqualTo(Amount.of(Monetary.getCurrency("CHF"), new BigDecimal("12.5")))
                .isNotEqualTo(Amount.of("EUR", "12.50"))
                .isNotEqualTo(Amount.of("CHF", "12.51"))
                .isNotEqualTo(Money.of(new BigDecimal("12.5"), "CHF"))
                .isNotEqualTo(null);
        assertThat(FRANCS.isEqualTo(Money.of(new BigDecimal("12.5"), "CHF"))).isTrue();
        assertThat(Money.of(new BigDecimal("12.5"), "CHF").isEqualTo(FRANCS)).isTrue();
    }

    @Test
    void comparesByCurrencyAndValue() {
        assertThat(List.<MonetaryAmount>of(Amount.of("EUR", "1"), Amount.of("CHF", "10"), Money.of(9, "CHF")).stream()
                        .sorted()
                        .map(MonetaryAmount::toString))
                .containsExactly("CHF 9", "CHF 10", "EUR 1");
        assertThat(FRANCS.compareTo(Amount.of("CHF", "12.5"))).isZero();
        assertThat(FRANCS.isGreaterThan(FastMoney.of(12, "CHF"))).isTrue();
        assertThat(FRANCS.isGreaterThan(FRANCS)).isFalse();
        assertThat(FRANCS.isGreaterThanOrEqualTo(FRANCS)).isTrue();
        assertThat(FRANCS.isGreaterThanOrEqualTo(FastMoney.of(13, "CHF"))).isFalse();
        assertThat(FRANCS.isLessThan(FastMoney.of(13, "CHF"))).isTrue();
        assertThat(FRANCS.isLessThan(FRANCS)).isFalse();
        assertThat(FRANCS.isLessThanOrEqualTo(FRANCS)).isTrue();
        assertThat(FRANCS.isLessThanOrEqualTo(FastMoney.of(12, "CHF"))).isFalse();
        assertThat(FRANCS.isEqualTo(FastMoney.of(13, "CHF"))).isFalse();
    }

    @Test
    void hasASign() {
        assertThat(FRANCS.isPositive()).isTrue();
        assertThat(FRANCS.negate().isNegative()).isTrue();
        assertThat(FRANCS.negate().abs()).isEqualTo(FRANCS);
        assertThat(FRANCS.abs()).isEqualTo(FRANCS);
        assertThat(FRANCS.plus()).isEqualTo(FRANCS);
        assertThat(FRANCS.subtract(FRANCS).isZero()).isTrue();
        assertThat(FRANCS.negate().signum()).isEqualTo(-1);
    }

    @Test
    void addsAndSubtractsAmountsOfEveryKind() {
        assertThat(FRANCS.add(FastMoney.of(new BigDecimal("0.05"), "CHF"))).isEqualTo(Amount.of("CHF", "12.55"));
        assertThat(FRANCS.subtract(Money.of(13, "CHF"))).isEqualTo(Amount.of("CHF", "-0.50"));
        assertThat(Money.of(1, "CHF").add(FRANCS)).isEqualTo(Money.of(new BigDecimal("13.5"), "CHF"));
    }

    @Test
    void neverMixesCurrencies() {
        MonetaryAmount euro = Money.of(1, "EUR");

        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> FRANCS.add(euro))
                .withMessage("currencies are never mixed: CHF and EUR");
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.subtract(euro));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.isEqualTo(euro));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.isGreaterThan(euro));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.isGreaterThanOrEqualTo(euro));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.isLessThan(euro));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> FRANCS.isLessThanOrEqualTo(euro));
    }

    @Test
    void multipliesExactly() {
        assertThat(FRANCS.multiply(3)).hasToString("CHF 37.50");
        assertThat(FRANCS.multiply(0.1)).hasToString("CHF 1.250");
        assertThat(FRANCS.multiply((Number) 0.1f)).isEqualTo(Amount.of("CHF", "1.25"));
        assertThat(FRANCS.multiply(new BigDecimal("0.333"))).hasToString("CHF 4.16250");
        assertThat(FRANCS.multiply(BigInteger.TWO)).isEqualTo(Amount.of("CHF", "25"));
        assertThat(FRANCS.multiply((Number) 4L)).isEqualTo(Amount.of("CHF", "50"));
        assertThat(FRANCS.multiply(Money.of(2, "EUR").getNumber())).isEqualTo(Amount.of("CHF", "25"));
        assertThat(FRANCS.scaleByPowerOfTen(3)).hasToString("CHF 12500");
        assertThat(FRANCS.scaleByPowerOfTen(-1)).hasToString("CHF 1.250");
        assertThat(Amount.of("CHF", "100.00").stripTrailingZeros()).hasToString("CHF 100");
    }

    @Test
    void dividesExactlyOrNotAtAll() {
        assertThat(FRANCS.divide(4)).hasToString("CHF 3.125");
        assertThat(FRANCS.divide(0.5)).isEqualTo(Amount.of("CHF", "25"));
        assertThat(FRANCS.divide(new BigDecimal("2.5"))).isEqualTo(Amount.of("CHF", "5"));
        assertThat(FRANCS.remainder(5)).hasToString("CHF 2.50");
        assertThat(FRANCS.remainder(0.75)).hasToString("CHF 0.50");
        assertThat(FRANCS.remainder(BigDecimal.TEN)).hasToString("CHF 2.50");
        assertThat(FRANCS.divideToIntegralValue(5)).isEqualTo(Amount.of("CHF", "2"));
        assertThat(FRANCS.divideToIntegralValue(0.75)).isEqualTo(Amount.of("CHF", "16"));
        assertThat(FRANCS.divideToIntegralValue(BigDecimal.TEN)).isEqualTo(Amount.of("CHF", "1"));
        assertThat(FRANCS.divideAndRemainder(5)).containsExactly(Amount.of("CHF", "2"), Amount.of("CHF", "2.5"));
        assertThat(FRANCS.divideAndRemainder(0.75)).containsExactly(Amount.of("CHF", "16"), Amount.of("CHF", "0.5"));
        assertThat(FRANCS.divideAndRemainder(BigDecimal.TEN))
                .containsExactly(Amount.of("CHF", "1"), Amount.of("CHF", "2.5"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.divide(3));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.divide(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e201, 1e-201})
    void takesNoFactorThatIsNoAmount(double factor) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.multiply(factor));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.divide((Number) factor));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.remainder(factor));
    }

    @Test
    void takesNoNumberOfAKindItDoesNotKnow() {
        Number unknown = new java.util.concurrent.atomic.DoubleAdder();

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> FRANCS.multiply(unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e2147483647", "1e-999999999", "1e200", "1e-201"})
    void isOfBoundedSize(String number) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Amount.of("CHF", number))
                .withMessage("an amount has at most 200 digits before the point and as many after it");
    }

    @ParameterizedTest
    @CsvSource({"9e199, 200", "1e-200, 202", "0e999999999, 1", "0e-999999999, 1"})
    void canBeAsLargeAsTheBound(String number, int length) {
        assertThat(Amount.of("CHF", number).getNumber().toString()).hasSize(length);
    }

    @Test
    void canHaveAllDigitsOnBothSides() {
        String number = "9".repeat(200) + "." + "9".repeat(200);

        assertThat(Amount.of("CHF", number).number()).isEqualTo(new BigDecimal(number));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Amount.of("CHF", number).add(Amount.of("CHF", "1")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FRANCS.scaleByPowerOfTen(999_999_999));
    }

    @Test
    void isMadeOfAmountsOfEveryKind() {
        assertThat(Amount.from(FastMoney.of(new BigDecimal("12.5"), "CHF"))).isEqualTo(FRANCS);
        assertThat(Amount.from(FRANCS)).isSameAs(FRANCS);
        assertThat(Amount.exactNumber(Money.of(3, "CHF"))).isEqualByComparingTo("3");
    }

    @Test
    void canBeQueriedAndChangedByOperators() {
        assertThat(FRANCS.query(MonetaryAmount::signum)).isEqualTo(1);
        assertThat(FRANCS.with(amount -> amount.multiply(2))).isEqualTo(Amount.of("CHF", "25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chf", "ZZZ", ""})
    void hasACurrencyOfTheStandard(String code) {
        assertThatExceptionOfType(UnknownCurrencyException.class).isThrownBy(() -> Amount.of(code, "1"));
    }
}
