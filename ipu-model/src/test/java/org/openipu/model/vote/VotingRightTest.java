package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingRightTest {

    @ParameterizedTest(name = "{0} votes, {1} delegates present: {2} castable")
    @DisplayName("15.3: no delegate casts more than ten votes, so few delegates cast less than the entitlement")
    @CsvSource({
        "23, 3, 23",
        "23, 2, 20",
        "23, 1, 10",
        "23, 0, 0",
        "23, 8, 23",
        "21, 3, 21",
        "21, 2, 20",
        "20, 2, 20",
        "19, 2, 19",
        "10, 1, 10",
        "8,  1, 8",
        "0,  3, 0",
        "0,  0, 0",
        "2147483647, 2147483647, 2147483647",
        "2147483647, 214748364,  2147483640",
        "2147483647, 214748365,  2147483647",
    })
    void castsAtMostTenVotesForEachDelegatePresent(int entitlement, int delegates, int castable) {
        assertThat(new VotingRight(entitlement, delegates).castable(10)).isEqualTo(castable);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "11, 22", "12, 23"})
    void followsTheVotesThatOneDelegateMayCast(int votesPerDelegate, int castable) {
        assertThat(new VotingRight(23, 2).castable(votesPerDelegate)).isEqualTo(castable);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2,  'entitlement and delegates must not be negative: -1, 2'",
        "23, -1, 'entitlement and delegates must not be negative: 23, -1'",
    })
    void refusesNegativeNumbers(int entitlement, int delegates, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VotingRight(entitlement, delegates))
                .withMessage(message);
    }

    @Test
    void refusesANegativeCapOfADelegate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VotingRight(10, 1).castable(-1))
                .withMessage("votesPerDelegate must not be negative: -1");
    }
}
