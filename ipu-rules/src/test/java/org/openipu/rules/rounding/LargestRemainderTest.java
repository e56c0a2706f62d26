package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
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
        assertThat(LargestRemainder.round(decimals("0.5", "0.5", "0.5", "0.5"), 0))
                .isEqualTo(decimals("1", "1", "0", "0"));
    }

    @Test
    @DisplayName("rounded by themselves 1.5, 2.5 and 3.5 are 2, 3 and 4, which is 9 and not the 8 of their sum 7.5")
    void addsUpWhereRoundingEachPartDoesNot() {
        assertThat(LargestRemainder.round(decimals("1.5", "2.5", "3.5"), 0)).isEqualTo(decimals("2", "3", "3"));
    }

    @Test
    void givesWhatIsMissingToThePartThatLostMost() {
        assertThat(LargestRemainder.round(decimals("10.2", "0.7", "0.3"), 0)).isEqualTo(decimals("10", "1", "0"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("14400.00", "5695.55"), 2))
                .isEqualTo(decimals("71.66", "28.34"));
    }

    @Test
    @DisplayName("a refund is a part like others: it is rounded down, away from zero")
    void takesNegativeParts() {
        assertThat(LargestRemainder.round(decimals("-0.6", "1.6"), 0)).isEqualTo(decimals("-1", "2"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("-10", "40"), 2)).isEqualTo(decimals("-33.33", "133.33"));
        assertThat(LargestRemainder.share(HUNDRED, decimals("10", "-40"), 2)).isEqualTo(decimals("-33.33", "133.33"));
        assertThat(LargestRemainder.round(decimals("-1.25", "-1.25"), 0)).isEqualTo(decimals("-1", "-2"));
    }

    @Test
    void roundsToTensAndHundreds() {
        assertThat(LargestRemainder.round(decimals("149", "151", "250"), -2))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("100", "200", "300");
    }

    @Test
    void hasNothingToRound() {
        assertThat(LargestRemainder.round(List.of(), 2)).isEmpty();
        assertThat(LargestRemainder.round(decimals("1.10", "2"), 2)).isEqualTo(decimals("1.10", "2.00"));
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

    private static List<BigDecimal> decimals(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
