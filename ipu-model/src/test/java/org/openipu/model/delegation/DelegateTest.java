package org.openipu.model.delegation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegateTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankName(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegate(blank, DelegateRole.HEAD))
                .withMessage("name must not be blank");
    }
}
