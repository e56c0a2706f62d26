package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** Votes in the Assembly where a number is the last one allowed, or a doubt changes nothing. */
class AssemblyVotesLimitsTest {

    private static final RuleBook BEFORE_2003 = RuleBook.at(LocalDate.of(2003, 4, 30));
    private static final RuleBook OCTOBER_2025 = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));

    @Test
    void aCountryOfNoInhabitantsHasTheBaseAlone() {
        assertThat(AssemblyVotes.of(0, MIXED, OCTOBER_2025).outcome())
                .isEqualTo(new VotingRights.Held(Body.ASSEMBLY, 10, OptionalInt.empty(), OptionalInt.empty()));
    }

    @Test
    void noPopulationIsNegativeOfASuspendedMemberEither() {
        MemberStatus suspended = new MemberStatus(Affiliation.MEMBER, 0, false, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssemblyVotes.of(-1, MIXED.with(suspended), OCTOBER_2025))
                .withMessage("population must not be negative: -1");
    }

    @Test
    @DisplayName("a row that surely is long enough is reduced without a word on how much longer it may be")
    void doubtsThatDoNotMatterAreNoReasons() {
        DelegationInRoom longEnough = DelegationInRoom.of(OneSexRunTest.run("MMM"));

        assertThat(AssemblyVotes.of(40_000, longEnough, OCTOBER_2025))
                .isEqualTo(AssemblyVotes.of(40_000, DelegationInRoom.of(OneSexRun.of(3)), OCTOBER_2025));
    }

    @Test
    void doubtsThatDoNotMatterAreNotWhatIsUnknown() {
        RuleBook rules = OCTOBER_2025.with(
                VotingParameters.BASE,
                Cited.unknown(BEFORE_2003.get(VotingParameters.BASE).citation()));

        assertThat(AssemblyVotes.of(40_000, DelegationInRoom.of(OneSexRunTest.run("MMM")), rules)
                        .outcome())
                .isEqualTo(new VotingRights.Unknown(Body.ASSEMBLY, List.of(VotingParameters.BASE), List.of()));
    }
}
