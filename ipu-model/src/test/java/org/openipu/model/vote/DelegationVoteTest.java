package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;

class DelegationVoteTest {

    private static final CountryCode CHINA = CountryCode.of("CN");
    private static final Tally SPLIT = Tally.of(12, 5, 3);

    @Test
    void canStandWithoutItsLineOfTheRoll() {
        assertThat(DelegationVote.of(CHINA, SPLIT)).isEqualTo(new DelegationVote(CHINA, SPLIT, Optional.empty()));
    }

    @Test
    void canStandWithItsLineOfTheRoll() {
        VotingRight right = new VotingRight(23, 2);

        assertThat(DelegationVote.of(CHINA, SPLIT, right))
                .isEqualTo(new DelegationVote(CHINA, SPLIT, Optional.of(right)));
    }
}
