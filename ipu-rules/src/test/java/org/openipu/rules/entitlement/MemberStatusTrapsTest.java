package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.rules.entitlement.AssemblyVotesTest.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Roll;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

class MemberStatusTrapsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final long CHINA = 1_410_000_000;
    private static final DelegationInRoom MIXED =
            DelegationInRoom.of(OneSexRun.of(0)).with(3);

    @ParameterizedTest(name = "{0} years, allowed {1}, suspended {2}")
    @DisplayName(
            "Traps 15 and 16: two years cost the vote, three make liable to suspension, and only the Council suspends")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | false | false | 23 | ",
                "1 | false | false | 23 | entitlement.arrears-below-limit [1, 2] Statutes 5.2 ASSUMED",
                "2 | false | false | -1 | entitlement.arrears-no-vote [2, 2] Statutes 5.2 ASSUMED",
                "2 | true  | false | 23 | entitlement.arrears-vote-allowed [2, 2] Statutes 5.2 ASSUMED",
                "3 | false | false | -1 | entitlement.liable-to-suspension [3, 3] Statutes 5.3 OLDER",
                "9 | true  | false | 23 | entitlement.liable-to-suspension [9, 3] Statutes 5.3 OLDER",
                "0 | false | true  | -1 | entitlement.suspended [] Statutes 4.2 ASSUMED",
                "3 | true  | true  | -1 | entitlement.suspended [] Statutes 4.2 ASSUMED",
            })
    void arrearsAndSuspensionAreTwoThings(int years, boolean allowed, boolean suspended, int votes, String step) {
        MemberStatus status = new MemberStatus(Affiliation.MEMBER, years, allowed, suspended);
        for (Decision<VotingRights> decision : everywhere(status)) {
            assertThat(votes(decision) < 0).isEqualTo(votes < 0);
            assertThat(decision.outcome()
                            .<Boolean>fold(
                                    held -> false, none -> none.cause() == NoVoteCause.SUSPENSION, unknown -> false))
                    .isEqualTo(suspended);
            if (step != null) {
                assertThat(steps(decision)).contains(step);
            } else {
                assertThat(steps(decision)).noneMatch(other -> other.matches(".*(arrears|suspen).*"));
            }
            assertThat(steps(decision).stream().anyMatch(other -> other.startsWith("entitlement.liable")))
                    .isEqualTo(years >= 3 && !suspended);
        }
        assertThat(votes(AssemblyVotes.of(CHINA, MIXED.with(status), RULES))).isEqualTo(votes);
    }

    @ParameterizedTest
    @EnumSource(
            value = Affiliation.class,
            names = {"ASSOCIATE_MEMBER", "OBSERVER"})
    @DisplayName("Trap 17: an Associate Member has no vote at all, and stands on no roll, not even with 0 votes")
    void associateMembersHaveNoVote(Affiliation affiliation) {
        MemberStatus associate = new MemberStatus(affiliation, 0, false, false);

        assertThat(everywhere(associate))
                .extracting(decision -> decision.outcome()
                        .<String>fold(held -> "held", none -> none.cause().name(), unknown -> "unknown"))
                .containsExactly("AFFILIATION", "AFFILIATION", "AFFILIATION");
        assertThat(everywhere(associate))
                .flatExtracting(AssemblyVotesTest::steps)
                .containsExactly(
                        "entitlement.members-alone [] Assembly Rules 1.2 CERTAIN",
                        "entitlement.members-alone [] Governing Council Rules 3.1 INFERRED",
                        "entitlement.members-alone [] Assembly Rules 1.2 CERTAIN");

        FrozenRoll frozen = RollMaking.freeze(
                Body.ASSEMBLY,
                DAY,
                Map.of(CountryCode.of("AA"), AssemblyVotes.of(CHINA, MIXED.with(associate), RULES)));

        assertThat(frozen).isEqualTo(new FrozenRoll(new Roll(Body.ASSEMBLY, DAY, List.of()), List.of()));
    }

    @Test
    @DisplayName("a rule that an application drops or does not know takes no vote, or leaves it unknown")
    void rulesOnStatusAreParameters() {
        MemberStatus suspended = new MemberStatus(Affiliation.MEMBER, 0, false, true);
        Cited<Boolean> rule = RULES.get(MembershipParameters.SUSPENSION_TAKES_VOTE);
        RuleBook dropped = RULES.with(MembershipParameters.SUSPENSION_TAKES_VOTE, Cited.of(false, rule.citation()));
        RuleBook silent = RULES.with(
                MembershipParameters.SUSPENSION_TAKES_VOTE,
                Cited.unknown(RULES.get(VotingParameters.POPULATION_SOURCE).citation()));
        RuleBook withoutYears = RULES.with(
                MembershipParameters.YEARS_TO_LOSS_OF_VOTE,
                Cited.unknown(RULES.get(VotingParameters.POPULATION_SOURCE).citation()));

        assertThat(votes(AssemblyVotes.of(CHINA, MIXED.with(suspended), dropped)))
                .isEqualTo(23);
        assertThat(AssemblyVotesTest.unknown(AssemblyVotes.of(CHINA, MIXED.with(suspended), silent)))
                .isEqualTo("suspension.takes-vote");
        assertThat(AssemblyVotesTest.unknown(AssemblyVotes.of(
                        CHINA, MIXED.with(new MemberStatus(Affiliation.MEMBER, 1, false, false)), withoutYears)))
                .isEqualTo("arrears.years-to-loss-of-vote");
        assertThat(votes(AssemblyVotes.of(CHINA, MIXED, withoutYears))).isEqualTo(23);
    }

    @Test
    @DisplayName("Trap 16: arrears are full years, 0 or more")
    void refusesNegativeYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberStatus(Affiliation.MEMBER, -1, false, false))
                .withMessage("fullYearsOfArrears must not be negative: -1");
    }

    private static List<Decision<VotingRights>> everywhere(MemberStatus status) {
        DelegationInRoom delegation = MIXED.with(status);
        return List.of(
                AssemblyVotes.of(CHINA, delegation, RULES),
                CouncilVotes.of(delegation, RULES),
                CommitteeVotes.of(delegation, RULES));
    }

    private static int votes(Decision<VotingRights> decision) {
        return decision.outcome().fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -2);
    }
}
