package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.model.vote.Tally;

class MajorityBaseTest {

    private static final Tally CLIMATE = Tally.of(1106, 311, 248);
    private static final Electorate ROOM =
            new Electorate(OptionalLong.of(1900), OptionalLong.of(2300), OptionalLong.of(705));

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

    @ParameterizedTest
    @CsvSource({
        "VOTES_CAST,                 1417",
        "VOTES_CAST_AND_ABSTENTIONS, 1665",
        "PRESENT,                    1900",
        "ENTITLED,                   2300",
        "COMPONENT_MEMBERS,          705",
    })
    void takesTheElectorateWhereTotalsDoNotTell(MajorityBase base, long size) {
        assertThat(base.sizeOf(CLIMATE, ROOM)).hasValue(size);
    }

    @Test
    void totalsTellTwoBases() {
        assertThat(Arrays.stream(MajorityBase.values()).filter(MajorityBase::isOfTally))
                .containsExactly(MajorityBase.VOTES_CAST, MajorityBase.VOTES_CAST_AND_ABSTENTIONS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "ENTITLED", "COMPONENT_MEMBERS"})
    void refusesABareTallyWhereItDoesNotTell(MajorityBase base) {
        assertThat(base.sizeOf(CLIMATE, Electorate.UNKNOWN)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base.sizeOf(CLIMATE))
                .withMessage("the base " + base + " is not known from the totals 1106-311-248");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Majority(Fraction.HALF, base, Threshold.PASSED).isReachedBy(CLIMATE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Majority(Fraction.HALF, base, Threshold.PASSED).required(CLIMATE));
    }

    @Test
    void isNotLookedForInTheElectorateWhereTotalsTell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MajorityBase.VOTES_CAST.among(ROOM))
                .withMessage("the base VOTES_CAST is known from totals");
    }
}
