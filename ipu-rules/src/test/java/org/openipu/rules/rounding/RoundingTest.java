package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "12.344, 12.34, 12.34",
        "12.345, 12.35, 12.34",
        "12.355, 12.36, 12.36",
        "12.3450001, 12.35, 12.35",
        "-12.345, -12.35, -12.34",
        "-12.355, -12.36, -12.36",
        "-12.3449, -12.34, -12.34",
        "0.005, 0.01, 0.00",
        "-0.005, -0.01, 0.00",
        "0, 0.00, 0.00",
        "536, 536.00, 536.00"
    })
    @DisplayName("a half goes away from zero, or to the even digit; a refund is as large as the payment was")
    void roundsToCentimes(BigDecimal exact, BigDecimal halfUp, BigDecimal halfEven) {
        assertThat(round(exact, "CHF", SmallestUnit.MINOR_UNIT, Ties.HALF_UP)).isEqualTo(halfUp);
        assertThat(round(exact, "CHF", SmallestUnit.MINOR_UNIT, Ties.HALF_EVEN)).isEqualTo(halfEven);
    }

    @ParameterizedTest
    @CsvSource({
        "12.32, 12.30, 12.30",
        "12.325, 12.35, 12.30",
        "-12.325, -12.35, -12.30",
        "12.375, 12.40, 12.40",
        "12.34, 12.35, 12.35",
        "0.02, 0.00, 0.00",
        "33691.73, 33691.75, 33691.75"
    })
    @DisplayName("Swiss francs in cash: to five centimes, the same way on both sides of zero")
    void roundsToWhatCanBePaidInCash(BigDecimal exact, BigDecimal halfUp, BigDecimal halfEven) {
        assertThat(round(exact, "CHF", SmallestUnit.CASH, Ties.HALF_UP)).isEqualTo(halfUp);
        assertThat(round(exact, "CHF", SmallestUnit.CASH, Ties.HALF_EVEN)).isEqualTo(halfEven);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 12.5, 13", "KWD, 1.0005, 1.001", "EUR, 1.005, 1.01", "UZS, 1.005, 1.01", "TZS, 1.005, 1.01"})
    @DisplayName("ISO 4217: the yen has no decimals, the dinar three")
    void roundsToTheMinorUnitOfEachCurrency(String currency, BigDecimal exact, BigDecimal rounded) {
        assertThat(round(exact, currency, SmallestUnit.MINOR_UNIT, Ties.HALF_UP))
                .isEqualTo(rounded);
    }

    @Test
    @DisplayName("gold has no minor unit, and no cash step is known but for the franc")
    void roundsNothingWithoutAStep() {
        assertThat(Rounding.COMMERCIAL.round(Ratio.ZERO, Monetary.getCurrency("XAU")))
                .isEmpty();
        assertThat(SmallestUnit.CASH.find(Monetary.getCurrency("EUR"))).isEmpty();
    }

    @Test
    void roundsAFractionWhoseDecimalsDoNotEnd() {
        Ratio third = Ratio.of(BigDecimal.ONE).dividedBy(Ratio.of(new BigDecimal(3)));

        assertThat(Rounding.COMMERCIAL.round(third, Monetary.getCurrency("CHF")))
                .contains(new BigDecimal("0.33"));
    }

    private static BigDecimal round(BigDecimal exact, String currency, SmallestUnit unit, Ties ties) {
        return new Rounding(unit, ties)
                .round(Ratio.of(exact), Monetary.getCurrency(currency))
                .orElseThrow();
    }
}
