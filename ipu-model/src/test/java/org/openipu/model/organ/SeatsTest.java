package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {

    @Test
    void areOneOrMore() {
        assertThat(new Seats(Office.PRESIDENT, 1).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refuseANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seats(Office.VICE_PRESIDENT, number))
                .withMessage("number must be positive: " + number);
    }
}
