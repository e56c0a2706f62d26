package org.openipu.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"votes.csv, 14, 3, votes.csv:14:3", "-, 1, 1, -:1:1"})
    void readsAsEditorsUnderstandIt(String source, int line, int column, String words) {
        assertThat(new Position(source, line, column)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0,  1,  line and column count from 1: 0:1",
        "1,  0,  line and column count from 1: 1:0",
        "-1, 5,  line and column count from 1: -1:5",
        "5,  -1, line and column count from 1: 5:-1",
    })
    void countsFromOne(int line, int column, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position("votes.csv", line, column))
                .withMessage(message);
    }
}
