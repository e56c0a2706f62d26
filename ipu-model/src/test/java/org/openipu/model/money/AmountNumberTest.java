package org.openipu.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountNumberTest {

    private static final AmountNumber NUMBER = number("-1.2345");
    private static final AmountNumber LARGE = number("1e30");

    @Test
    void isADecimalNumber() {
        assertThat(NUMBER.getNumberType()).isEqualTo(BigDecimal.class);
        assertThat(NUMBER.getPrecision()).isEqualTo(5);
        assertThat(NUMBER.getScale()).isEqualTo(4);
        assertThat(NUMBER).hasToString("-1.2345");
        assertThat(NUMBER.round(new MathContext(2))).isEqualTo(number("-1.2"));
    }

    @Test
    void isEqualByValue() {
        assertThat(number("1.50"))
                .isEqualTo(number("1.5"))
                .hasSameHashCodeAs(number("1.5"))
                .isNotEqualTo(number("1.51"))
                .isNotEqualTo(new BigDecimal("1.50"));
        assertThat(number("1.50")
                        .compareTo(Money.of(new BigDecimal("1.5"), "CHF").getNumber()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1.2345, -2345, 10000", "7, 0, 1", "7.00, 0, 100", "0.5, 5, 10"})
    void hasItsDecimalsAsAFraction(String number, long numerator, long denominator) {
        assertThat(number(number).getAmountFractionNumerator()).isEqualTo(numerator);
        assertThat(number(number).getAmountFractionDenominator()).isEqualTo(denominator);
    }

    @Test
    void isNarrowedAsInJava() {
        assertThat(NUMBER.intValue()).isEqualTo(-1);
        assertThat(NUMBER.longValue()).isEqualTo(-1);
        assertThat(NUMBER.doubleValue()).isEqualTo(-1.2345);
        assertThat(NUMBER.floatValue()).isEqualTo(-1.2345f);
        assertThat(NUMBER.numberValue(BigInteger.class)).isEqualTo(BigInteger.ONE.negate());
        assertThat(NUMBER.numberValue(Long.class)).isEqualTo(-1L);
        assertThat(NUMBER.numberValue(Integer.class)).isEqualTo(-1);
        assertThat(NUMBER.numberValue(Short.class)).isEqualTo((short) -1);
        assertThat(NUMBER.numberValue(Byte.class)).isEqualTo((byte) -1);
        assertThat(NUMBER.numberValue(Double.class)).isEqualTo(-1.2345);
        assertThat(NUMBER.numberValue(Float.class)).isEqualTo(-1.2345f);
        assertThat(NUMBER.numberValue(BigDecimal.class)).isEqualTo(new BigDecimal("-1.2345"));
    }

    @Test
    void isExactOrNotGivenOut() {
        AmountNumber seven = number("7.00");
        assertThat(seven.intValueExact()).isEqualTo(7);
        assertThat(seven.longValueExact()).isEqualTo(7);
        assertThat(seven.doubleValueExact()).isEqualTo(7);
        assertThat(seven.numberValueExact(BigDecimal.class)).isEqualTo(new BigDecimal("7.00"));
        assertThat(seven.numberValueExact(BigInteger.class)).isEqualTo(BigInteger.valueOf(7));
        assertThat(seven.numberValueExact(Long.class)).isEqualTo(7L);
        assertThat(seven.numberValueExact(Integer.class)).isEqualTo(7);
        assertThat(seven.numberValueExact(Short.class)).isEqualTo((short) 7);
        assertThat(seven.numberValueExact(Byte.class)).isEqualTo((byte) 7);
        assertThat(number("0.1").numberValueExact(Double.class)).isEqualTo(0.1);
        assertThat(number("0.1").numberValueExact(Float.class)).isEqualTo(0.1f);
        assertThat(List.of(BigInteger.class, Long.class, Integer.class, Short.class, Byte.class))
                .allSatisfy(kind -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> NUMBER.numberValueExact(kind)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(LARGE::longValueExact);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(LARGE::intValueExact);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(number("0.12345678901234567890")::doubleValueExact)
                .withMessage("no floating-point number prints 0.12345678901234567890");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> number("1e100").numberValueExact(Float.class));
    }

    @Test
    void isNoNumberOfAKindItDoesNotKnow() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NUMBER.numberValue(AtomicLong.class));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NUMBER.numberValueExact(AtomicLong.class));
    }

    private static AmountNumber number(String number) {
        return Amount.of("CHF", number).getNumber();
    }
}
