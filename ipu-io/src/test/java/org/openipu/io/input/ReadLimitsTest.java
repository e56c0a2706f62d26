package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadLimitsTest {

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,0", "-1,1,1,1"})
    void aLimitIsOneOrMore(int bytes, int rows, int fieldLength, int depth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadLimits(bytes, rows, fieldLength, depth))
                .withMessage("limits must be 1 or more");
    }

    @Test
    void theDefaultIsWhatTheDocumentationSays() {
        assertThat(ReadLimits.DEFAULT).isEqualTo(new ReadLimits(16_777_216, 100_000, 10_000, 32));
    }
}
