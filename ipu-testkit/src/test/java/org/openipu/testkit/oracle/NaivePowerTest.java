package org.openipu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NaivePowerTest {

    private static final List<Integer> TWO = List.of(-1, 1);
    private static final List<Integer> THREE = List.of(-1, 0, 1);

    @Test
    @DisplayName("Council of the Community of 1957: 10, 10, 10, 6, 6 and 0 swings; 14 of 64 votes are won")
    void countsTheSwingsOfTheCommunity() {
        Predicate<List<Integer>> won = signs -> weight(signs, 4, 4, 4, 2, 2, 1) >= 12;

        assertThat(NaivePower.swings(6, TWO, won)).containsExactly(10, 10, 10, 6, 6, 0);
        assertThat(NaivePower.wins(6, TWO, won)).isEqualTo(14);
        assertThat(NaivePower.settled(6, TWO, won))
                .extracting(BigInteger::intValueExact)
                .containsExactly(10_752, 10_752, 10_752, 6_912, 6_912, 0);
    }

    @Test
    @DisplayName("two players with abstention, more yes than no: whoever is asked last settles it more often than not")
    void countsWithAbstention() {
        Predicate<List<Integer>> won = signs -> signs.get(0) + signs.get(1) > 0;

        assertThat(NaivePower.swings(2, THREE, won)).containsExactly(2, 2);
        assertThat(NaivePower.wins(2, THREE, won)).isEqualTo(3);
        assertThat(NaivePower.settled(2, THREE, won)).containsExactly(BigInteger.valueOf(9), BigInteger.valueOf(9));
    }

    private static int weight(List<Integer> signs, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += signs.get(i) > 0 ? weights[i] : 0;
        }
        return sum;
    }
}
