package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ElectorateTest {

    private static final DelegationVote CHINA = line("CN", Tally.of(20, 0, 0), 23, 2);
    private static final DelegationVote LIECHTENSTEIN = line("LI", Tally.of(4, 3, 0), 10, 2);
    private static final DelegationVote ABSENT = line("FR", Tally.of(0, 0, 0), 18, 0);
    private static final DelegationVote WITHOUT_A_LINE = DelegationVote.of(CountryCode.of("TH"), Tally.of(1, 0, 0));

    @Test
    @DisplayName(
            "present are the castable votes, unused ones included; entitled are also the votes of absent delegations")
    void addsUpTheRoll() {
        assertThat(Electorate.of(new RollCall(List.of(CHINA, LIECHTENSTEIN, ABSENT)), 10))
                .isEqualTo(new Electorate(OptionalLong.of(30), OptionalLong.of(51), OptionalLong.empty()));
        assertThat(Electorate.of(new RollCall(List.of(CHINA, LIECHTENSTEIN, ABSENT)), 1))
                .isEqualTo(new Electorate(OptionalLong.of(4), OptionalLong.of(51), OptionalLong.empty()));
    }

    @Test
    void isNotKnownFromLess() {
        assertThat(Electorate.of(Tally.of(1, 2, 3), 10)).isEqualTo(Electorate.UNKNOWN);
        assertThat(Electorate.of(new RollCall(List.of()), 10)).isEqualTo(Electorate.UNKNOWN);
        assertThat(Electorate.of(new RollCall(List.of(CHINA, WITHOUT_A_LINE)), 10))
                .isEqualTo(Electorate.UNKNOWN);
    }

    @Test
    void keepsTheRollBesideTheMembersOfTheBody() {
        assertThat(Electorate.ofComponentMembers(720))
                .isEqualTo(new Electorate(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(720)));
        assertThat(Electorate.of(new RollCall(List.of(CHINA)), 10).withComponentMembers(183))
                .isEqualTo(new Electorate(OptionalLong.of(20), OptionalLong.of(23), OptionalLong.of(183)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Electorate.MAX + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesNumbersThatNoElectorateHas(long number) {
        OptionalLong wrong = OptionalLong.of(number);
        OptionalLong none = OptionalLong.empty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Electorate(wrong, none, none))
                .withMessage("present must be 0 to 1000000000000: " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Electorate(none, wrong, none))
                .withMessage("entitled must be 0 to 1000000000000: " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Electorate.ofComponentMembers(number))
                .withMessage("componentMembers must be 0 to 1000000000000: " + number);
    }

    @Test
    void takesTheLargestAndTheSmallest() {
        assertThat(Electorate.ofComponentMembers(Electorate.MAX).componentMembers())
                .hasValue(Electorate.MAX);
        assertThat(Electorate.ofComponentMembers(0).componentMembers()).hasValue(0);
    }

    private static DelegationVote line(String country, Tally votes, int entitlement, int delegates) {
        return DelegationVote.of(CountryCode.of(country), votes, new VotingRight(entitlement, delegates));
    }
}
