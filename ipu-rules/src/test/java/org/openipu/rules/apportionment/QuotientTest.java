package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientTest {

    private static final int MOST = Integer.MAX_VALUE;

    @Test
    void isAnExactFraction() {
        Quotient quotient = new Quotient("a", 25_000, 3);

        assertThat(quotient).hasToString("25000/3");
        assertThat(quotient.whole()).isEqualTo(8333);
        assertThat(quotient.remainder()).isEqualTo(1);
    }

    @Test
    @DisplayName("the largest votes and divisors are still compared exactly")
    void comparesWithoutOverflow() {
        Quotient lowest = new Quotient("a", MOST - 1, Quotient.LARGEST_DIVISOR);
        Quotient next = new Quotient("b", MOST, Quotient.LARGEST_DIVISOR);
        Quotient highest = new Quotient("c", MOST, 1);

        assertThat(lowest.compareValue(next)).isNegative();
        assertThat(next.compareValue(lowest)).isPositive();
        assertThat(highest.compareValue(next)).isPositive();
        assertThat(next.compareValue(highest)).isNegative();
        assertThat(highest.compareValue(highest)).isZero();
    }

    @Test
    void differentFractionsCanBeEqual() {
        assertThat(new Quotient("a", 9, 3).compareValue(new Quotient("b", 3, 1)))
                .isZero();
        assertThat(new Quotient("a", 10, 3).compareValue(new Quotient("b", 3, 1)))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 0", "1, -1", "1, 2", "1, 4294967296", "1, 4294967297"})
    void refusesWhatTheMethodDoesNotKnow(int votes, long divisor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotient("a", votes, divisor));
    }

    @Test
    void takesTheBorders() {
        assertThat(new Quotient("a", 0, 1)).hasToString("0/1");
        assertThat(new Quotient("a", MOST, 4_294_967_295L).whole()).isZero();
    }
}
