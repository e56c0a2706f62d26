package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateVotesTest {

    @Test
    void keepsNameAndVotes() {
        CandidateVotes none = new CandidateVotes("Duarte Pacheco", 0);

        assertThat(none.name()).isEqualTo("Duarte Pacheco");
        assertThat(none.votes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CandidateVotes(name, 1))
                .withMessage("name must not be blank");
    }

    @Test
    void refusesNegativeVotes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CandidateVotes("A", -1))
                .withMessage("votes must not be negative: -1");
    }
}
