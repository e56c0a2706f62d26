package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    @DisplayName("three thirds are 33.34, 33.33 and 33.33 per cent: what is left goes to the first of equals")
    void breaksTiesByTheOrderGiven() {
        assertThat(LargestRemainder.share(HUNDRED, decimals("7", "7", "7"), 2))
                .isEqualTo(decimals("33.34", "33.33", "33.33"));
        assertThat(round(decimals("0.5", "0.5", "0.5", "0.5"), 0)).isEqualTo(decimals("1", "1", "0", "0"));
    }

    @Test
    @DisplayName("rounded by themselves 1.5, 2.5 and 3.5 are 2, 3 and 4, which is 9 and not the 8 of their sum 7.5")
    void addsUpWhereRoundingEachPartDoesNot() {
        assertThat(round(decimals("1.5", "2.5", "3.5"), 0)).isEqualTo(decimals("2", "3", "3"));
    }

    @Test
    void givesWhatIsMissingToThePartThatLostMost() {
        assertThat(round(decimals("10.2", "0.7", "0.3"), 0)).isEqualTo(decimals("10", "1", "0"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("14400.00", "5695.55"), 2))
                .isEqualTo(decimals("71.66", "28.34"));
    }

    @Test
    @DisplayName("a refund is a part like others: it is rounded down, away from zero")
    void takesNegativeParts() {
        assertThat(round(decimals("-0.6", "1.6"), 0)).isEqualTo(decimals("-1", "2"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("-10", "40"), 2)).isEqualTo(decimals("-33.33", "133.33"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("10", "-40"), 2)).isEqualTo(decimals("-33.33", "133.33"));
        assertThat(round(decimals("-1.25", "-1.25"), 0)).isEqualTo(decimals("-1", "-2"));
    }

    @Test
    void roundsToTensAndHundreds() {
        assertThat(round(decimals("149", "151", "250"), -2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("100", "200", "300");
    }

    @Test
    void hasNothingToRound() {
        assertThat(round(List.of(), 2)).isEmpty();
        assertThat(round(decimals("1.10", "2"), 2)).isEqualTo(decimals("1.10", "2.00"));
    }

    @Test
    void refusesSharesOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.share(HUNDRED, decimals("5", "-5"), 2))
                .withMessage("parts that add up to zero have no shares: [5, -5]");
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.share(HUNDRED, List.of(), 2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LargestRemainder.share(new BigDecimal("0.005"), decimals("1"), 2));
    }

    @Test
    @DisplayName("a total of 2.5 printed as 2 or as 3 has parts that add up to it, and one printed as 4 has none")
    void addsUpToTheWholeAsItWasRounded() {
        List<Ratio> parts = List.of(Ratio.of(new BigDecimal("1.5")), Ratio.of(BigDecimal.ONE));

        assertThat(LargestRemainder.round(parts, BigDecimal.valueOf(2), BigDecimal.ONE))
                .isEqualTo(decimals("1", "1"));
        assertThat(LargestRemainder.round(parts, BigDecimal.valueOf(3), BigDecimal.ONE))
                .isEqualTo(decimals("2", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.round(parts, BigDecimal.valueOf(4), BigDecimal.ONE))
                .withMessage("4 is not the sum of [3/2, 1/1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.round(parts, BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    @DisplayName("in cash 1.02 and 1.03 francs are 1.00 and 1.05")
    void roundsToStepsOfCash() {
        List<Ratio> parts = List.of(Ratio.of(new BigDecimal("1.02")), Ratio.of(new BigDecimal("1.03")));
        BigDecimal fiveCentimes = new BigDecimal("0.05");

        assertThat(LargestRemainder.round(parts, new BigDecimal("2.05"), fiveCentimes))
                .isEqualTo(decimals("1.00", "1.05"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LargestRemainder.round(parts, new BigDecimal("2.06"), fiveCentimes));
    }

    /** Rounds to decimals, the whole half up. */
    static List<BigDecimal> round(List<BigDecimal> parts, int decimals) {
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return LargestRemainder.round(
                parts.stream().map(Ratio::of).toList(),
                whole.setScale(decimals, RoundingMode.HALF_UP),
                new BigDecimal(BigInteger.ONE, decimals));
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
