package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.RuleBook;

/** The known ways to get a majority wrong; the numbers are those of the project's list of traps. */
class MajorityTrapsTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    @ParameterizedTest(name = "{0} abstentions")
    @DisplayName("Trap 2: abstentions are outside the base of votes cast, whatever the majority")
    @CsvSource({"0", "248", "100000", "2147483647"})
    void abstentionsAreOutsideTheBase(int abstentions) {
        for (Majority majority : List.of(Majority.SIMPLE, Majority.TWO_THIRDS)) {
            MajorityVerdict verdict = verdict(Tally.of(1106, 311, abstentions), majority);
            assertThat(verdict.size()).isEqualTo(1417);
            assertThat(verdict.isReached()).isTrue();
        }
    }

    @Test
    @DisplayName("Trap 3: without votes cast, or without anybody in the base, no majority is ever had")
    void nobodyIsNoMajority() {
        for (Majority majority : List.of(Majority.SIMPLE, Majority.TWO_THIRDS)) {
            assertThat(verdict(Tally.of(0, 0, 900), majority).isReached()).isFalse();
            assertThat(verdict(Tally.of(0, 0, 0), majority).isReached()).isFalse();
        }
        assertThat(Arrays.stream(Threshold.values())
                        .map(threshold -> new Majority(Fraction.TWO_THIRDS, MajorityBase.PRESENT, threshold)))
                .allSatisfy(majority -> {
                    assertThat(majority.isReachedBy(5, 0)).isFalse();
                    assertThat(majority.isReachedBy(0, 0)).isFalse();
                    assertThat(majority.isReachedBy(0, 9)).isFalse();
                    assertThat(majority.required(0)).isEqualTo(1);
                });
    }

    @ParameterizedTest(name = "two thirds of {0}: {1}, more than half: {2}")
    @DisplayName("Trap 4: two thirds are not rounded to nearest, an absolute majority is floor(n/2)+1")
    @CsvSource({"1373, 916, 687", "394, 263, 198", "393, 262, 197", "1417, 945, 709", "1, 1, 1", "2, 2, 2"})
    void nothingIsRoundedToNearest(int votesCast, long twoThirds, long absolute) {
        Tally tally = Tally.of(votesCast, 0, 7);

        assertThat(verdict(tally, Majority.TWO_THIRDS).required()).isEqualTo(twoThirds);
        assertThat(verdict(tally, Majority.ABSOLUTE).required())
                .isEqualTo(absolute)
                .isEqualTo(votesCast / 2 + 1);
    }

    private static MajorityVerdict verdict(Tally tally, Majority majority) {
        return MajorityDecision.decide(List.of(RequestVote.of("any", tally)), majority, TODAY)
                .outcome()
                .verdicts()
                .get(0);
    }
}
