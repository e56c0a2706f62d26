package org.openipu.model.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

    @ParameterizedTest(name = "{0} women, {1} men: {2}")
    @CsvSource({
        "0, 0, false",
        "1, 0, true",
        "0, 1, true",
        "3, 0, true",
        "0, 3, true",
        "1, 1, false",
        "2, 1, false",
    })
    void isOfOneSexOrNot(int women, int men, boolean oneSex) {
        assertThat(new Composition(women, men, OptionalInt.empty()).isOneSex()).isEqualTo(oneSex);
    }

    @Test
    void takesZeroForEachNumber() {
        assertThatNoException().isThrownBy(() -> new Composition(0, 0, OptionalInt.of(0)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int women, int men, int oneSexSessions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composition(women, men, OptionalInt.of(oneSexSessions)))
                .withMessage("numbers must not be negative");
    }
}
