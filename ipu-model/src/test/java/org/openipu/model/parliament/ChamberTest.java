package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.time.Period;

class ChamberTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 25})
    void hasNoSeatsOrMore(int seats) {
        assertThat(chamber(OptionalInt.of(seats)).seats()).hasValue(seats);
    }

    @Test
    void mayHaveAnUnknownNumberOfSeats() {
        assertThat(chamber(OptionalInt.empty()).seats()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void refusesANegativeNumberOfSeats(int seats) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chamber(OptionalInt.of(seats)))
                .withMessage("seats must not be negative: " + seats);
    }

    private static Chamber chamber(OptionalInt seats) {
        return new Chamber(ChamberKind.SINGLE, Optional.empty(), seats, Period.UNKNOWN);
    }
}
