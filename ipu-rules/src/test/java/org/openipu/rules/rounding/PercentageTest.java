package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.money.Amount;

class PercentageTest {

    @ParameterizedTest
    @DisplayName("The seed's change, Germany's and Liechtenstein's shares of 2025, and halves on both sides of zero")
    @CsvSource({
        "-2528.60, 22624.15, 2, -11.18",
        "789200, 11937000, 3, 6.611",
        "13100, 11937000, 4, 0.1097",
        "1, 8, 0, 13",
        "1, 8, 1, 12.5",
        "1, 16, 2, 6.25",
        "1, 16, 1, 6.3",
        "-1, 16, 1, -6.3",
        "0, 5, 2, 0.00",
    })
    void isRoundedHalfUpAwayFromZero(String part, String whole, int decimals, String percent) {
        assertThat(Percentage.of(Amount.of("CHF", part), Amount.of("CHF", whole), decimals))
                .hasToString(percent);
    }

    @Test
    void nothingIsAShareOfNothing() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Percentage.of(Amount.of("CHF", "1"), Amount.of("CHF", "0"), 2));
    }
}
