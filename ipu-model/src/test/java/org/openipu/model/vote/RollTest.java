package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;

class RollTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RollLine CHINA_WITH_TWO_DELEGATES =
            new RollLine(CountryCode.of("CN"), new VotingRight(23, 2), 20);
    private static final RollLine LIECHTENSTEIN = new RollLine(CountryCode.of("LI"), new VotingRight(10, 1), 10);

    @Test
    void findsALineByItsDelegation() {
        Roll roll = new Roll(Body.ASSEMBLY, DAY, List.of(CHINA_WITH_TWO_DELEGATES, LIECHTENSTEIN));

        assertThat(roll.find(CountryCode.of("LI"))).contains(LIECHTENSTEIN);
        assertThat(roll.find(CountryCode.of("TH"))).isEmpty();
    }

    @Test
    void totalsWhatIsHeldAndWhatCanBeCast() {
        Roll roll = new Roll(Body.ASSEMBLY, DAY, List.of(CHINA_WITH_TWO_DELEGATES, LIECHTENSTEIN));

        assertThat(roll.entitlement()).isEqualTo(33);
        assertThat(roll.castable()).isEqualTo(30);
    }

    @Test
    void totalsBeyondTheLargestCountOfADelegation() {
        VotingRight large = new VotingRight(Integer.MAX_VALUE, 1);
        Roll roll = new Roll(
                Body.ASSEMBLY,
                DAY,
                List.of(
                        new RollLine(CountryCode.of("CN"), large, Integer.MAX_VALUE),
                        new RollLine(CountryCode.of("IN"), large, Integer.MAX_VALUE)));

        assertThat(roll.entitlement()).isEqualTo(2L * Integer.MAX_VALUE);
        assertThat(roll.castable()).isEqualTo(2L * Integer.MAX_VALUE);
    }

    @Test
    void canBeOfNobody() {
        Roll roll = new Roll(Body.STANDING_COMMITTEE, DAY, List.of());

        assertThat(roll.entitlement()).isZero();
        assertThat(roll.castable()).isZero();
    }

    @Test
    void refusesADelegationThatStandsTwice() {
        List<RollLine> twice = List.of(LIECHTENSTEIN, CHINA_WITH_TWO_DELEGATES, LIECHTENSTEIN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roll(Body.ASSEMBLY, DAY, twice))
                .withMessage("a delegation stands once on a roll: LI");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ASSEMBLY", "GOVERNING_COUNCIL", "STANDING_COMMITTEE"})
    void refusesABodyInWhichDelegationsDoNotVote(Body body) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roll(body, DAY, List.of()))
                .withMessage("delegations have no votes in this body: " + body);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSEMBLY", "GOVERNING_COUNCIL", "STANDING_COMMITTEE"})
    void isOfABodyInWhichDelegationsVote(Body body) {
        assertThat(new Roll(body, DAY, List.of(LIECHTENSTEIN)).body()).isEqualTo(body);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<RollLine> lines = new ArrayList<>(List.of(LIECHTENSTEIN));
        Roll roll = new Roll(Body.ASSEMBLY, DAY, lines);

        lines.add(CHINA_WITH_TWO_DELEGATES);

        assertThat(roll.lines()).containsExactly(LIECHTENSTEIN).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void aLineRefusesCastableVotesThatAreNotHeld(int castable) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollLine(CountryCode.of("CN"), new VotingRight(23, 3), castable))
                .withMessage("castable votes are 0 to the entitlement of 23, not " + castable);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23})
    void aLineHoldsNoneUpToAllOfTheVotes(int castable) {
        assertThat(new RollLine(CountryCode.of("CN"), new VotingRight(23, 3), castable).castable())
                .isEqualTo(castable);
    }
}
