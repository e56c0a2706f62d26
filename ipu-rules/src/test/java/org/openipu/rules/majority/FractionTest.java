package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest(name = "{0}/{1} is {2}/{3}")
    @CsvSource({
        "2,       3,       2, 3",
        "4,       6,       2, 3",
        "500000,  1000000, 1, 2",
        "1,       1000000, 1, 1000000",
        "999999,  1000000, 999999, 1000000",
        "7,       7,       1, 1",
        "1000000, 1000000, 1, 1",
        "1,       1,       1, 1",
    })
    void isInLowestTerms(int numerator, int denominator, int lowestNumerator, int lowestDenominator) {
        Fraction fraction = new Fraction(numerator, denominator);

        assertThat(fraction.numerator()).isEqualTo(lowestNumerator);
        assertThat(fraction.denominator()).isEqualTo(lowestDenominator);
        assertThat(fraction)
                .isEqualTo(new Fraction(lowestNumerator, lowestDenominator))
                .hasToString(lowestNumerator + "/" + lowestDenominator);
    }

    @ParameterizedTest(name = "{0}/{1} of {2}: {3} to {4}")
    @DisplayName("A share that is no whole number lies between two of them")
    @CsvSource({
        "1, 3, 0, 0, 0",
        "1, 3, 1, 0, 1",
        "1, 3, 13, 4, 5",
        "1, 3, 15, 5, 5",
        "1, 2, 17, 8, 9",
        "2, 3, 1000, 666, 667",
        "2, 3, 17, 11, 12",
        "1, 1, 7, 7, 7",
        "999999, 1000000, 1000000000000, 999999000000, 999999000000",
        "999999, 1000000, 999999999999, 999998999999, 999999000000",
    })
    void liesBetweenWholeNumbers(int numerator, int denominator, long whole, long mostWithin, long leastReaching) {
        Fraction share = new Fraction(numerator, denominator);

        assertThat(share.mostWithin(whole)).isEqualTo(mostWithin);
        assertThat(share.leastReaching(whole)).isEqualTo(leastReaching);
    }

    @Test
    void hasTheSharesThatTheUnionUses() {
        assertThat(Fraction.TWO_THIRDS).isEqualTo(new Fraction(2, 3));
        assertThat(Fraction.HALF).isEqualTo(new Fraction(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "0,           3",
        "-2,          3",
        "-2,          -3",
        "2,           0",
        "4,           3",
        "1,           1000001",
        "1000001,     1000001",
        "-2147483648, 1",
        "2147483647,  2147483647",
    })
    void refusesWhatIsNoShareOrTooFine(int numerator, int denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fraction(numerator, denominator))
                .withMessage("a share is above 0 and at most 1, with a denominator up to 1000000: " + numerator + "/"
                        + denominator);
    }
}
