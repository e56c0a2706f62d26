package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceFigureTest {

    private static final AttendanceCategory PARTNERS = AttendanceCategory.OTHER_PARTNERS;

    @Test
    void mayHaveAPrintedNumberOrNone() {
        assertThat(AttendanceFigure.of(PARTNERS, 3))
                .isEqualTo(new AttendanceFigure(PARTNERS, OptionalInt.of(3), OptionalInt.empty()));
        assertThat(AttendanceFigure.present(PARTNERS))
                .isEqualTo(new AttendanceFigure(PARTNERS, OptionalInt.empty(), OptionalInt.empty()));
    }

    @Test
    void takesZeroForEachNumber() {
        assertThatNoException().isThrownBy(() -> new AttendanceFigure(PARTNERS, OptionalInt.of(0), OptionalInt.of(0)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void refusesNegativeNumbers(int organizations, int persons) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AttendanceFigure(PARTNERS, OptionalInt.of(organizations), OptionalInt.of(persons)))
                .withMessage("numbers must not be negative: OTHER_PARTNERS");
    }
}
