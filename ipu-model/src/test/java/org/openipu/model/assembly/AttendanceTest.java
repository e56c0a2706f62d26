package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();
    private static final AttendanceFigure PARTNERS = AttendanceFigure.of(AttendanceCategory.OTHER_PARTNERS, 3);

    @Test
    void takesZeroForEachNumberAndAlsoNone() {
        OptionalInt zero = OptionalInt.of(0);

        assertThatNoException().isThrownBy(() -> attendance(zero, zero, zero));
        assertThatNoException().isThrownBy(() -> attendance(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int participants, int parliamentarians, int parliaments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attendance(
                        OptionalInt.of(participants), OptionalInt.of(parliamentarians), OptionalInt.of(parliaments)))
                .withMessage("numbers must not be negative");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<AttendanceFigure> others = new ArrayList<>(List.of(PARTNERS));
        Attendance attendance = new Attendance(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, others);

        others.clear();

        assertThat(attendance).isEqualTo(new Attendance(NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, List.of(PARTNERS)));
        assertThat(attendance.others()).isUnmodifiable();
    }

    private static Attendance attendance(
            OptionalInt participants, OptionalInt parliamentarians, OptionalInt parliaments) {
        return new Attendance(participants, parliamentarians, parliaments, List.of());
    }
}
