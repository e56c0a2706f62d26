package org.openipu.rules.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;

class RequestResultTest {

    @ParameterizedTest
    @CsvSource({
        "946,        945,        1,           true",
        "945,        945,        0,           true",
        "944,        945,        -1,          false",
        "0,          1,          -1,          false",
        "0,          6442450941, -6442450941, false",
        "2147483647, 1,          2147483646,  true",
    })
    void isReachedFromTheRequiredVotesOn(int affirmative, long required, long margin, boolean reached) {
        RequestResult result = new RequestResult("climate", Tally.of(affirmative, 311, 248), 1417, required);

        assertThat(result.affirmative()).isEqualTo(affirmative);
        assertThat(result.margin()).isEqualTo(margin);
        assertThat(result.isReached()).isEqualTo(reached);
    }
}
