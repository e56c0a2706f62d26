package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"0.9257, 9257/10000", "536, 536/1", "1E+3, 1000/1", "-0.50, -1/2", "0.00, 0/1"})
    void holdsADecimalExactly(BigDecimal decimal, String fraction) {
        assertThat(Ratio.of(decimal)).hasToString(fraction);
        assertThat(Ratio.of(decimal).findDecimal().orElseThrow()).isEqualByComparingTo(decimal);
    }

    @Test
    void splitsIntoAWholeNumberAndWhatIsAboveIt() {
        Ratio below = Ratio.of(new BigDecimal("-2.25"));

        assertThat(below.floor()).isEqualTo(-3);
        assertThat(below.fraction()).isEqualTo(Ratio.of(new BigDecimal("0.75")));
        assertThat(Ratio.of(new BigDecimal("2.25")).floor()).isEqualTo(2);
        assertThat(Ratio.of(BigDecimal.valueOf(7)).fraction()).isEqualTo(Ratio.ZERO);
        assertThat(below.minus(Ratio.of(new BigDecimal("0.75")))).isEqualTo(Ratio.of(BigDecimal.valueOf(-3)));
    }

    @Test
    void calculatesExactly() {
        assertThat(ratio(1, 3).plus(ratio(1, 6))).isEqualTo(ratio(1, 2));
        assertThat(ratio(1, 3).plus(ratio(1, 3))).isEqualTo(ratio(2, 3));
        assertThat(ratio(-2, 3).times(ratio(3, 4))).isEqualTo(ratio(-1, 2));
        assertThat(ratio(1, 2).dividedBy(ratio(-3, 4))).isEqualTo(ratio(-2, 3));
        assertThat(Ratio.sum(List.of(ratio(1, 2), ratio(1, 3), ratio(1, 6)))).isEqualTo(ratio(1, 1));
        assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ratio(1, 2).dividedBy(Ratio.ZERO))
                .withMessage("nothing can be divided by 0");
    }

    @Test
    void isEqualToAnotherFractionOfTheSameValue() {
        assertThat(ratio(2, 4)).isEqualTo(ratio(1, 2)).hasSameHashCodeAs(ratio(1, 2));
        assertThat(ratio(2, 4)).isNotEqualTo(ratio(2, 3)).isNotEqualTo("1/2").isLessThan(ratio(2, 3));
        assertThat(ratio(2, 4).reduced().denominator()).isEqualTo(2);
    }

    @Test
    void hasADecimalOnlyWhenItsDecimalsEnd() {
        assertThat(ratio(1, 8).findDecimal()).contains(new BigDecimal("0.125"));
        assertThat(ratio(3, 12).findDecimal()).contains(new BigDecimal("0.25"));
        assertThat(ratio(1, 3).findDecimal()).isEmpty();
        assertThat(ratio(1, 3).toDecimal(MathContext.DECIMAL32)).isEqualTo(new BigDecimal("0.3333333"));
    }

    @Test
    void refusesADenominatorThatIsNotAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratio(1, 0))
                .withMessage("denominator must be above 0: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ratio(1, -1));
    }

    private static Ratio ratio(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
