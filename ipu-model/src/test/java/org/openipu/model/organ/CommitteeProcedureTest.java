package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeProcedureTest {

    @Test
    void mayNeedNoneOfTheThree() {
        assertThatNoException().isThrownBy(() -> new CommitteeProcedure(0, 0, 0, Body.STANDING_COMMITTEE));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int rapporteurs, int reports, int draftResolutions) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CommitteeProcedure(rapporteurs, reports, draftResolutions, Body.STANDING_COMMITTEE))
                .withMessage("numbers must not be negative");
    }
}
