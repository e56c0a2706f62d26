package org.openipu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaiveMajorityTest {

    @ParameterizedTest(name = "{1}/{2} of {0}: {4}")
    @CsvSource({
        "1373, 2, 3, false, 916",
        "1374, 2, 3, false, 916",
        "1417, 2, 3, false, 945",
        "394,  1, 2, true,  198",
        "303,  1, 2, true,  152",
        "705,  1, 2, true,  353",
        "4,    1, 2, false, 2",
        "4,    1, 2, true,  3",
        "0,    2, 3, false, 1",
        "0,    1, 2, true,  1",
    })
    void needsWhatOneWouldWorkOutOnPaper(int size, int numerator, int denominator, boolean passed, int required) {
        assertThat(NaiveMajority.required(size, numerator, denominator, passed)).isEqualTo(required);
        assertThat(NaiveMajority.has(required - 1, size, numerator, denominator, passed))
                .isFalse();
        assertThat(NaiveMajority.has(required, size, numerator, denominator, passed))
                .isEqualTo(size > 0);
    }
}
