package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Source;

class PopulationFigureTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 40_000, 8_000_000_000L})
    void countsNobodyOrMore(long people) {
        assertThat(figure(people).people()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void refusesANegativeNumber(long people) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(people))
                .withMessage("people must not be negative: " + people);
    }

    private static PopulationFigure figure(long people) {
        return new PopulationFigure(people, LocalDate.of(2024, 12, 31), new Source("Statistical yearbook", ""));
    }
}
