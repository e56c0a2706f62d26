package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;

class MajorityBaseTest {

    @ParameterizedTest
    @CsvSource({
        "1106,       311,        248,        1417,       1665",
        "0,          0,          7,          0,          7",
        "0,          0,          0,          0,          0",
        "2147483647, 2147483647, 2147483647, 4294967294, 6442450941",
    })
    void countsAbstentionsOrLeavesThemOut(
            int affirmative, int negative, int abstentions, long votesCast, long withAbstentions) {
        Tally tally = Tally.of(affirmative, negative, abstentions);

        assertThat(MajorityBase.VOTES_CAST.sizeOf(tally)).isEqualTo(votesCast);
        assertThat(MajorityBase.VOTES_CAST_AND_ABSTENTIONS.sizeOf(tally)).isEqualTo(withAbstentions);
    }
}
