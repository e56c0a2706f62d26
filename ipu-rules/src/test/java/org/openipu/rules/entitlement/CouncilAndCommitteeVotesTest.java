package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.RuleBook;

class CouncilAndCommitteeVotesTest {

    private static final RuleBook OCTOBER_2025 = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));
    private static final DelegationInRoom ONE_SEX = DelegationInRoom.of(OneSexRun.of(1));

    @ParameterizedTest(name = "{0}: {1} mixed, {2} of one sex")
    @DisplayName("Governing Council Rules 1.2 by date; -2 is unknown")
    @CsvSource({
        "2001-04-01, 2, -2",
        "2003-04-30, 2, -2",
        "2003-05-01, 3, 2",
        "2017-03-31, 3, 2",
        "2017-04-01, 3, -2",
        "2023-10-26, 3, -2",
        "2023-10-27, 3, 1",
        "2026-11-24, 3, 1",
    })
    void theCouncilCountsMembersAtOnce(LocalDate day, int mixed, int oneSex) {
        RuleBook rules = RuleBook.at(day);

        assertThat(entitlement(CouncilVotes.of(MIXED, rules))).isEqualTo(mixed);
        assertThat(entitlement(CouncilVotes.of(ONE_SEX, rules))).isEqualTo(oneSex);
    }

    @Test
    void theCouncilSaysWhy() {
        assertThat(AssemblyVotesTest.steps(CouncilVotes.of(MIXED.with(2), OCTOBER_2025)))
                .containsExactly(
                        "entitlement.council-both-sexes [3, 1, 3] Governing Council Rules 1.2 CERTAIN",
                        "entitlement.castable-fewer [2, 1, 2, 3] Governing Council Rules 1.2 CERTAIN");
        assertThat(AssemblyVotesTest.steps(CouncilVotes.of(ONE_SEX.with(2), OCTOBER_2025)))
                .containsExactly(
                        "entitlement.council-one-sex [1, 1, 1] Governing Council Rules 1.2 CERTAIN",
                        "entitlement.castable-all [2, 1, 1, 1] Governing Council Rules 1.2 CERTAIN");
    }

    @Test
    void theCouncilNamesWhatIsUnknown() {
        Decision<VotingRights> decision = CouncilVotes.of(ONE_SEX, RuleBook.at(LocalDate.of(2020, 1, 1)));

        assertThat(AssemblyVotesTest.unknown(decision)).isEqualTo("council.one-sex-members");
        assertThat(AssemblyVotesTest.steps(decision))
                .containsExactly(
                        "entitlement.council-one-sex-unknown [council.one-sex-members] Governing Council Rules 1.2 UNKNOWN");
    }

    @Test
    void theCouncilWaitsForTheFinalList() {
        Decision<VotingRights> decision =
                CouncilVotes.of(DelegationInRoom.of(OneSexRun.beforeTheListIsFinal(List.of())), OCTOBER_2025);

        assertThat(decision.outcome())
                .isEqualTo(
                        new VotingRights.Unknown(Body.GOVERNING_COUNCIL, List.of(), List.of(RunDoubt.LIST_NOT_FINAL)));
        assertThat(AssemblyVotesTest.steps(decision))
                .containsExactly("entitlement.list-not-final [] Governing Council Rules 1.2 UNKNOWN");
    }

    @Test
    void theCouncilTakesTheVotesOfEachMember() {
        Citation citation = OCTOBER_2025.get(CouncilParameters.VOTES_PER_MEMBER).citation();
        RuleBook two = OCTOBER_2025.with(CouncilParameters.VOTES_PER_MEMBER, Cited.of(2, citation));

        assertThat(CouncilVotes.of(MIXED.with(2), two).outcome())
                .isEqualTo(new VotingRights.Held(Body.GOVERNING_COUNCIL, 6, OptionalInt.of(2), OptionalInt.of(4)));
    }

    @Test
    void aCommitteeHasOneVoteForEachMember() {
        assertThat(CommitteeVotes.of(ONE_SEX.with(3), OCTOBER_2025).outcome())
                .isEqualTo(new VotingRights.Held(Body.STANDING_COMMITTEE, 1, OptionalInt.of(3), OptionalInt.of(1)));
        assertThat(AssemblyVotesTest.steps(CommitteeVotes.of(MIXED.with(0), OCTOBER_2025)))
                .containsExactly(
                        "entitlement.committee [1] Standing Committee Rules 2 INFERRED",
                        "entitlement.castable-fewer [0, 1, 0, 1] Standing Committee Rules 2 INFERRED");
    }

    @Test
    void aCommitteeNamesWhatIsUnknown() {
        Citation known = OCTOBER_2025.get(CommitteeParameters.VOTES).citation();
        RuleBook rules = OCTOBER_2025.with(
                CommitteeParameters.VOTES,
                Cited.unknown(new Citation(known.provision(), known.edition(), Standing.UNKNOWN, known.source())));

        assertThat(AssemblyVotesTest.steps(CommitteeVotes.of(MIXED, rules)))
                .containsExactly("entitlement.parameter-unknown [committee.votes] Standing Committee Rules 2 UNKNOWN");
    }

    @Test
    void anotherBodyHasNoVotesOfDelegations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegateCap.of(Body.SECRETARIAT, OCTOBER_2025))
                .withMessage("delegations have no votes in this body: SECRETARIAT");
    }

    private static int entitlement(Decision<VotingRights> decision) {
        return decision.outcome().fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -2);
    }
}
