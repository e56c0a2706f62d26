package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @Test
    void keepsEachCountInItsPlace() {
        Tally tally = Tally.of(1106, 311, 248);

        assertThat(tally).isEqualTo(new Tally(1106, 311, 248));
        assertThat(tally.affirmative()).isEqualTo(1106);
        assertThat(tally.negative()).isEqualTo(311);
        assertThat(tally.abstentions()).isEqualTo(248);
    }

    @ParameterizedTest(name = "{0}-{1}-{2}: {3} cast, {4} with abstentions")
    @DisplayName("Votes cast are yes and no; abstentions are none of them")
    @CsvSource({
        "0,          0,          0,          0,          0",
        "0,          0,          7,          0,          7",
        "0,          5,          0,          5,          5",
        "1106,       311,        248,        1417,       1665",
        "2147483647, 1,          0,          2147483648, 2147483648",
        "2147483647, 2147483647, 2147483647, 4294967294, 6442450941",
    })
    void countsVotesCastWithoutOverflow(
            int affirmative, int negative, int abstentions, long cast, long castAndAbstentions) {
        Tally tally = Tally.of(affirmative, negative, abstentions);

        assertThat(tally.votesCast()).isEqualTo(cast);
        assertThat(tally.votesCastAndAbstentions()).isEqualTo(castAndAbstentions);
    }

    @Test
    void takesAnotherNumberOfAbstentions() {
        assertThat(Tally.of(1106, 311, 248).withAbstentions(0)).isEqualTo(Tally.of(1106, 311, 0));
    }

    @Test
    void isItsOwnTotal() {
        Tally tally = Tally.of(542, 311, 98);

        assertThat(tally.tally()).isSameAs(tally);
    }

    @Test
    void readsAsAResultSheet() {
        assertThat(Tally.of(542, 311, 98)).hasToString("542-311-98");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0,  0,           affirmative must not be negative: -1",
        "0,  -3, 0,           negative must not be negative: -3",
        "0,  0,  -2147483648, abstentions must not be negative: -2147483648",
    })
    void refusesNegativeCounts(int affirmative, int negative, int abstentions, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(affirmative, negative, abstentions))
                .withMessage(message);
    }

    @Test
    void refusesNegativeAbstentionsAlsoAfterwards() {
        Tally tally = Tally.of(1, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.withAbstentions(-1))
                .withMessage("abstentions must not be negative: -1");
    }
}
