package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.entitlement.AssemblyVotesTest.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.reconciliation.RollUse;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.DelegationParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** The known ways to get the votes of a delegation wrong, by the numbers of the project's list of traps. */
class EntitlementTrapsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final long CHINA = 1_410_000_000;
    private static final DelegationInRoom MIXED =
            DelegationInRoom.of(OneSexRun.of(0)).with(3);

    @ParameterizedTest(name = "{0} sessions")
    @DisplayName(
            "Trap 8: size and votes in the Assembly change at the third session of one sex, votes in the Council at once")
    @CsvSource({"0, 23, 3", "1, 23, 1", "2, 23, 1", "3, 21, 1", "4, 21, 1"})
    void threeDifferentRules(int sessions, int inTheAssembly, int inTheCouncil) {
        DelegationInRoom delegation = DelegationInRoom.of(OneSexRun.of(sessions));

        assertThat(votes(AssemblyVotes.of(CHINA, delegation, RULES))).isEqualTo(inTheAssembly);
        assertThat(votes(CouncilVotes.of(delegation, RULES))).isEqualTo(inTheCouncil);
        assertThat(RULES.get(DelegationParameters.ONE_SEX_SESSIONS).value()).isEqualTo(3);
        assertThat(RULES.get(DelegationParameters.ONE_SEX_REDUCTION).value()).isEqualTo(1);
        assertThat(RULES.get(VotingParameters.ONE_SEX_REDUCTION).value()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "Trap 9: an absence, a session at a distance and a list that is not final leave the votes open where they matter")
    @CsvSource({
        "MMMB, 21, ''",
        "MMB, 23, ''",
        "MMM-, 21, ''",
        "M-B, 23, ''",
        "M-MB, 23, ''",
        "M-MMB, -2, ABSENCE",
        "MmMB, -2, VIRTUAL_SESSION",
        "?MMB, -2, LIST_NOT_FINAL",
        "?MB, 23, ''",
        "MM, -2, EARLIER_SESSIONS_UNKNOWN",
    })
    void theRowNeedsItsHistory(String sessions, int votes, String doubt) {
        Decision<VotingRights> decision =
                AssemblyVotes.of(CHINA, DelegationInRoom.of(OneSexRunTest.run(sessions)), RULES);

        assertThat(votes(decision)).isEqualTo(votes);
        if (votes < 0) {
            assertThat(decision.outcome())
                    .isEqualTo(new VotingRights.Unknown(Body.ASSEMBLY, List.of(), List.of(RunDoubt.valueOf(doubt))));
            assertThat(steps(decision)).hasSize(1).allMatch(step -> step.endsWith("Statutes 15.2(c) UNKNOWN"));
        }
    }

    @Test
    @DisplayName("Trap 9: every doubt has a reason of its own")
    void everyDoubtIsSaid() {
        assertThat(steps(AssemblyVotes.of(CHINA, DelegationInRoom.of(OneSexRunTest.run("?-mM")), RULES)))
                .containsExactly(
                        "entitlement.list-not-final [] Statutes 15.2(c) UNKNOWN",
                        "entitlement.absence-in-row [] Statutes 15.2(c) UNKNOWN",
                        "entitlement.virtual-session-in-row [] Statutes 15.2(c) UNKNOWN",
                        "entitlement.earlier-sessions-unknown [] Statutes 15.2(c) UNKNOWN");
    }

    @Test
    @DisplayName("Trap 10: the reduction takes from the base alone: 23 becomes 21, not 18")
    void theReductionHitsTheBaseOnly() {
        assertThat(votes(AssemblyVotes.of(CHINA, DelegationInRoom.of(OneSexRun.of(3)), RULES)))
                .isEqualTo(21);
    }

    @Test
    @DisplayName("Trap 11: with 23 votes two delegates cast 20; at the base of 8 two delegates can be enough for all")
    void entitlementAndCastableVotesAreTwoNumbers() {
        assertThat(AssemblyVotes.of(CHINA, MIXED.with(2), RULES).outcome()).isEqualTo(held(23, 2, 20));
        assertThat(AssemblyVotes.of(CHINA, MIXED.with(3), RULES).outcome()).isEqualTo(held(23, 3, 23));
        assertThat(AssemblyVotes.of(
                                175_000_000,
                                DelegationInRoom.of(OneSexRun.of(3)).with(2),
                                RULES)
                        .outcome())
                .isEqualTo(held(19, 2, 19));
    }

    @Test
    @DisplayName("Trap 12: votes may be split, and what is not used is no abstention")
    void unusedVotesAreNoAbstentions() {
        CountryCode china = CountryCode.of("CN");
        Roll roll = RollMaking.freeze(Body.ASSEMBLY, DAY, Map.of(china, AssemblyVotes.of(CHINA, MIXED.with(2), RULES)))
                .roll();

        RollUse use = RollUse.of(roll, new RollCall(List.of(DelegationVote.of(china, Tally.of(9, 5, 2)))));

        assertThat(List.of(use.votesCast(), use.abstentions(), use.unused(), use.castable()))
                .containsExactly(14L, 2L, 4L, 20L);
    }

    @Test
    @DisplayName("Trap 13: three schemes; votes decided for one body stand on no roll of another")
    void threeWeightingSchemes() {
        assertThat(votes(AssemblyVotes.of(CHINA, MIXED, RULES))).isEqualTo(23);
        assertThat(votes(CouncilVotes.of(MIXED, RULES))).isEqualTo(3);
        assertThat(votes(CommitteeVotes.of(MIXED, RULES))).isEqualTo(1);

        FrozenRoll frozen =
                RollMaking.freeze(Body.ASSEMBLY, DAY, Map.of(CountryCode.of("CN"), CouncilVotes.of(MIXED, RULES)));

        assertThat(frozen.isComplete()).isFalse();
        assertThat(frozen.roll().lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} or {2}")
    @DisplayName("Trap 14: a population at a limit is in the lower band unless an application reads it otherwise")
    @CsvSource({
        "999999, 10, 10",
        "1000000, 11, 11",
        "4999999, 11, 11",
        "5000000, 11, 12",
        "5000001, 12, 12",
        "100000000, 19, 20",
        "100000001, 20, 20",
        "300000000, 22, 23",
    })
    void bandEdges(long population, int lowerBand, int upperBand) {
        Cited<BandEdge> edge = RULES.get(VotingParameters.BAND_EDGE);
        RuleBook other = RULES.with(VotingParameters.BAND_EDGE, Cited.of(BandEdge.UPPER_BAND, edge.citation()));

        assertThat(votes(AssemblyVotes.of(population, MIXED, RULES))).isEqualTo(lowerBand);
        assertThat(votes(AssemblyVotes.of(population, MIXED, other))).isEqualTo(upperBand);
        assertThat(steps(AssemblyVotes.of(population, MIXED, RULES))
                        .contains("entitlement.additional-in-lower-band [" + population + ", " + (lowerBand - 10)
                                + "] Statutes 15.2(b) ASSUMED"))
                .isEqualTo(lowerBand != upperBand);
        assertThat(steps(AssemblyVotes.of(population, MIXED, other))
                        .contains("entitlement.additional-in-upper-band [" + population + ", " + (upperBand - 10)
                                + "] Statutes 15.2(b) ASSUMED"))
                .isEqualTo(lowerBand != upperBand);
    }

    @Test
    @DisplayName(
            "Trap 14: in the Assembly 100,000,000 exactly is a large country for its size and in the lower band for its votes")
    void theSizeOfADelegationHasAnotherEdge() {
        assertThat(RULES.get(DelegationParameters.LARGE_POPULATION).value()).isEqualTo(100_000_000);
        assertThat(votes(AssemblyVotes.of(100_000_000, MIXED, RULES))).isEqualTo(19);
    }

    private static VotingRights held(int entitlement, int delegates, int castable) {
        return new VotingRights.Held(Body.ASSEMBLY, entitlement, OptionalInt.of(delegates), OptionalInt.of(castable));
    }

    private static int votes(Decision<VotingRights> decision) {
        return decision.outcome().fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -2);
    }
}
