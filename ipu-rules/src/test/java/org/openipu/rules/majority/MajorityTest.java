package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.majority.MajorityBase.VOTES_CAST;
import static org.openipu.rules.majority.MajorityBase.VOTES_CAST_AND_ABSTENTIONS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;

class MajorityTest {

    @Test
    void isTwoThirdsOrMoreThanHalfOfTheVotesCast() {
        assertThat(Majority.TWO_THIRDS).isEqualTo(new Majority(new Fraction(2, 3), VOTES_CAST, Threshold.REACHED));
        assertThat(Majority.SIMPLE).isEqualTo(new Majority(new Fraction(1, 2), VOTES_CAST, Threshold.PASSED));
    }

    @ParameterizedTest(name = "{0} cast: {1}")
    @DisplayName("Two thirds are rounded up: of 1,373 votes cast they are 916, not 915")
    @CsvSource({
        "0,    1", "1,    1", "2,    2", "3,    2", "4,    3", "5,    4", "6,    4", "7,    5", "8,    6", "9,    6",
        "10,   7", "11,   8", "12,   8", "13,   9", "14,  10", "15,  10", "16,  11", "17,  12", "18,  12", "19,  13",
        "20,  14", "1372, 915", "1373, 916", "1374, 916", "1375, 917", "1417, 945", "1665, 1110",
    })
    void needsTwoThirdsRoundedUp(int votesCast, int required) {
        assertBorder(Majority.TWO_THIRDS, votesCast, required);
    }

    @ParameterizedTest(name = "{0} cast: {1}")
    @DisplayName("More than half is half rounded down and one: of 394 valid votes it is 198, not 197")
    @CsvSource({
        "0, 1",
        "1, 1",
        "2, 2",
        "3, 2",
        "4, 3",
        "5, 3",
        "6, 4",
        "7, 4",
        "8, 5",
        "9, 5",
        "10, 6",
        "303, 152",
        "352, 177",
        "393, 197",
        "394, 198",
        "395, 198",
    })
    void needsMoreThanHalf(int votesCast, int required) {
        assertBorder(Majority.SIMPLE, votesCast, required);
    }

    @ParameterizedTest(name = "{0}/{1} {2} of {3}: {4}")
    @CsvSource({
        "1, 2, REACHED, 7,  4",
        "1, 2, REACHED, 8,  4",
        "1, 2, PASSED,  7,  4",
        "1, 2, PASSED,  8,  5",
        "2, 3, PASSED,  9,  7",
        "3, 4, REACHED, 8,  6",
        "3, 4, REACHED, 9,  7",
        "1, 1, REACHED, 5,  5",
        "1, 1, REACHED, 0,  1",
        "1, 1, PASSED,  5,  6",
        "1, 1000000, REACHED, 5, 1",
    })
    void isReachedOrPassed(int numerator, int denominator, Threshold threshold, int votesCast, int required) {
        assertBorder(new Majority(new Fraction(numerator, denominator), VOTES_CAST, threshold), votesCast, required);
    }

    @Test
    @DisplayName("Abstentions count or do not: 1,106 of 1,417 pass, of 1,665 they fail by four")
    void followsItsBase() {
        Tally climate = Tally.of(1106, 311, 248);
        Majority withAbstentions = new Majority(Fraction.TWO_THIRDS, VOTES_CAST_AND_ABSTENTIONS, Threshold.REACHED);

        assertThat(Majority.TWO_THIRDS.required(climate)).isEqualTo(945);
        assertThat(Majority.TWO_THIRDS.isReachedBy(climate)).isTrue();
        assertThat(withAbstentions.required(climate)).isEqualTo(1110);
        assertThat(withAbstentions.isReachedBy(climate)).isFalse();
        assertThat(withAbstentions.isReachedBy(Tally.of(1110, 307, 248))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 0, 900", "0, 1, 0", "0, 700, 200"})
    void isNeverHadWithoutAffirmativeVotes(int affirmative, int negative, int abstentions) {
        Tally tally = Tally.of(affirmative, negative, abstentions);

        assertThat(Majority.TWO_THIRDS.isReachedBy(tally)).isFalse();
        assertThat(Majority.SIMPLE.isReachedBy(tally)).isFalse();
    }

    @ParameterizedTest(name = "{0}/1000000 {1} of the largest counts: {2}")
    @CsvSource({
        "999999, VOTES_CAST,                 4294963000, false",
        "999999, VOTES_CAST_AND_ABSTENTIONS, 6442444499, false",
        "500001, VOTES_CAST,                 2147487942, false",
        "1,      VOTES_CAST,                 4295,       true",
        "333334, VOTES_CAST_AND_ABSTENTIONS, 2147487942, false",
        "333333, VOTES_CAST_AND_ABSTENTIONS, 2147481500, true",
    })
    void doesNotOverflow(int millionths, MajorityBase base, long required, boolean reached) {
        Tally largest = Tally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        Majority finest = new Majority(new Fraction(millionths, 1_000_000), base, Threshold.REACHED);

        assertThat(finest.required(largest)).isEqualTo(required);
        assertThat(finest.isReachedBy(largest)).isEqualTo(reached);
    }

    private static void assertBorder(Majority majority, int votesCast, int required) {
        assertThat(majority.required(Tally.of(0, votesCast, 40))).isEqualTo(required);
        assertThat(majority.required(Tally.of(votesCast, 0, 0))).isEqualTo(required);
        assertThat(majority.isReachedBy(Tally.of(required - 1, votesCast - required + 1, 40)))
                .isFalse();
        if (required <= votesCast) {
            assertThat(majority.isReachedBy(Tally.of(required, votesCast - required, 40)))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("A base of nobody has no majority, whoever is recorded in favour")
    void aBaseOfNobodyIsNeverEnough() {
        assertThat(Majority.TWO_THIRDS.isReachedBy(5, 0)).isFalse();
        assertThat(Majority.SIMPLE.isReachedBy(5, 0)).isFalse();
        assertThat(Majority.TWO_THIRDS.isReachedBy(1, 1)).isTrue();
    }
}
