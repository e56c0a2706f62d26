package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DayCountTest {

    @Test
    void isInLowestTerms() {
        assertThat(DayCount.of(4, 6)).isEqualTo(DayCount.of(2, 3)).hasToString("2/3");
        assertThat(DayCount.of(0, 7)).isEqualTo(DayCount.of(0, 1)).hasToString("0");
        assertThat(DayCount.of(new BigDecimal("0.75"))).isEqualTo(DayCount.of(3, 4));
        assertThat(DayCount.of(new BigDecimal("1E1"))).hasToString("10");
    }

    @Test
    void addsUpExactly() {
        assertThat(DayCount.of(1, 3).times(2).plus(DayCount.of(5, 1)).plus(DayCount.of(1, 2)))
                .isEqualTo(DayCount.of(37, 6));
    }

    @Test
    void isNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayCount.of(-1, 2))
                .withMessage("days are 0 or more: -1/2");
        assertThatIllegalArgumentException().isThrownBy(() -> DayCount.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DayCount.of(1, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> DayCount.of(new BigDecimal("-0.5")));
    }
}
