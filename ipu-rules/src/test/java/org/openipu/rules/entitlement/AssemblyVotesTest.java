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
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

class AssemblyVotesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RuleBook OCTOBER_2025 = RuleBook.at(DAY);
    private static final long JAPAN = 125_000_000;
    private static final long CHINA = 1_410_000_000;
    private static final long LIECHTENSTEIN = 40_000;
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));

    @ParameterizedTest(
            name = "{0} inhabitants: {1} votes, or {2} after three sessions of one sex, cast by {3} or {4} delegates")
    @DisplayName("the table of Statutes 15.2, with the delegates needed to cast all votes")
    @CsvSource({
        "40000, 10, 8, 1, 1",
        "3000000, 11, 9, 2, 1",
        "7000000, 12, 10, 2, 1",
        "15000000, 13, 11, 2, 2",
        "25000000, 14, 12, 2, 2",
        "35000000, 15, 13, 2, 2",
        "45000000, 16, 14, 2, 2",
        "55000000, 17, 15, 2, 2",
        "70000000, 18, 16, 2, 2",
        "90000000, 19, 17, 2, 2",
        "125000000, 20, 18, 2, 2",
        "175000000, 21, 19, 3, 2",
        "250000000, 22, 20, 3, 2",
        "1410000000, 23, 21, 3, 3",
    })
    void followsTheBands(long population, int votes, int votesOfOneSex, int delegates, int delegatesOfOneSex) {
        assertAllIsCastBy(population, 0, votes, delegates);
        assertAllIsCastBy(population, 2, votes, delegates);
        assertAllIsCastBy(population, 3, votesOfOneSex, delegatesOfOneSex);
    }

    @Test
    @DisplayName("recorded in March 2022: Japan has 20 votes and China 23")
    void recordedNumbers() {
        RuleBook march2022 = RuleBook.at(LocalDate.of(2022, 3, 24));

        assertThat(entitlement(JAPAN, 0, march2022)).isEqualTo(20);
        assertThat(entitlement(CHINA, 0, march2022)).isEqualTo(23);
    }

    @Test
    void givesEveryStepWithItsProvisionAndStanding() {
        assertThat(steps(AssemblyVotes.of(
                        JAPAN, DelegationInRoom.of(OneSexRun.of(3)).with(1), OCTOBER_2025)))
                .containsExactly(
                        "entitlement.base [10] Statutes 15.2(a) INFERRED",
                        "entitlement.reduced [3, 3, 2, 8] Statutes 15.2(c) ASSUMED",
                        "entitlement.additional [125000000, 10] Statutes 15.2(b) INFERRED",
                        "entitlement.population-given [] Statutes 15.2(b) UNKNOWN",
                        "entitlement.total [8, 10, 18] Statutes 15.2 ASSUMED",
                        "entitlement.castable-fewer [1, 10, 10, 18] Statutes 15.3 SECONDARY");
        assertThat(steps(AssemblyVotes.of(LIECHTENSTEIN, MIXED.with(1), OCTOBER_2025)))
                .containsExactly(
                        "entitlement.base [10] Statutes 15.2(a) INFERRED",
                        "entitlement.both-sexes [] Statutes 15.2(c) CERTAIN",
                        "entitlement.additional [40000, 0] Statutes 15.2(b) INFERRED",
                        "entitlement.population-given [] Statutes 15.2(b) UNKNOWN",
                        "entitlement.total [10, 0, 10] Statutes 15.2 INFERRED",
                        "entitlement.castable-all [1, 10, 10, 10] Statutes 15.3 SECONDARY");
        assertThat(steps(AssemblyVotes.of(LIECHTENSTEIN, DelegationInRoom.of(OneSexRun.of(2)), OCTOBER_2025)))
                .contains("entitlement.not-reduced [2, 3] Statutes 15.2(c) CERTAIN")
                .noneMatch(step -> step.startsWith("entitlement.castable"));
    }

    @Test
    void leavesCastableVotesOpenWhenDelegatesWereNotCounted() {
        Decision<VotingRights> decision = AssemblyVotes.of(CHINA, MIXED, OCTOBER_2025);

        assertThat(decision.outcome())
                .isEqualTo(new VotingRights.Held(Body.ASSEMBLY, 23, OptionalInt.empty(), OptionalInt.empty()));
        assertThat(decision.rulesAsOf()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("no delegate present: the votes are held, and none can be cast")
    void withoutDelegatesNothingIsCast() {
        assertThat(AssemblyVotes.of(CHINA, MIXED.with(0), OCTOBER_2025).outcome())
                .isEqualTo(new VotingRights.Held(Body.ASSEMBLY, 23, OptionalInt.of(0), OptionalInt.of(0)));
    }

    @Test
    @DisplayName("the base was 8 in the edition of 1976, and a delegation of both sexes needs no more to be known")
    void theOlderBase() {
        assertThat(entitlement(JAPAN, 0, RuleBook.at(LocalDate.of(1980, 1, 1)))).isEqualTo(18);
    }

    @Test
    void neverReducesBelowNothing() {
        Cited<Integer> reduction = OCTOBER_2025.get(VotingParameters.ONE_SEX_REDUCTION);
        RuleBook harsh = OCTOBER_2025.with(VotingParameters.ONE_SEX_REDUCTION, Cited.of(12, reduction.citation()));

        assertThat(entitlement(JAPAN, 3, harsh)).isEqualTo(10);
    }

    @Test
    void refusesANegativePopulation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssemblyVotes.of(-1, MIXED, OCTOBER_2025))
                .withMessage("population must not be negative: -1");
    }

    private static void assertAllIsCastBy(long population, int sessions, int votes, int delegates) {
        assertThat(rights(population, sessions, delegates))
                .isEqualTo(
                        new VotingRights.Held(Body.ASSEMBLY, votes, OptionalInt.of(delegates), OptionalInt.of(votes)));
        assertThat(rights(population, sessions, delegates - 1))
                .isEqualTo(new VotingRights.Held(
                        Body.ASSEMBLY, votes, OptionalInt.of(delegates - 1), OptionalInt.of(10 * (delegates - 1))));
    }

    private static VotingRights rights(long population, int sessions, int delegates) {
        return AssemblyVotes.of(
                        population, DelegationInRoom.of(OneSexRun.of(sessions)).with(delegates), OCTOBER_2025)
                .outcome();
    }

    private static int entitlement(long population, int sessions, RuleBook rules) {
        return AssemblyVotes.of(population, DelegationInRoom.of(OneSexRun.of(sessions)), rules)
                .outcome()
                .fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -2);
    }

    static String unknown(Decision<VotingRights> decision) {
        return decision.outcome()
                .fold(
                        held -> "",
                        noVote -> "",
                        unknown -> String.join(
                                ", ",
                                unknown.parameters().stream()
                                        .map(Parameter::name)
                                        .toList()));
    }

    static List<String> steps(Decision<VotingRights> decision) {
        return decision.reasons().stream().map(AssemblyVotesTest::step).toList();
    }

    private static String step(Reason reason) {
        List<String> values = reason.arguments().stream()
                .map(argument ->
                        argument.<String>fold(text -> text, Long::toString, Object::toString, Object::toString))
                .toList();
        return reason.code() + " " + values + " " + reason.citation().provision() + " " + reason.standing();
    }

    /** Keeps the names of arguments that documents carry. */
    @Test
    void namesTheValuesOfItsSteps() {
        assertThat(AssemblyVotes.of(CHINA, DelegationInRoom.of(OneSexRun.of(3)).with(2), OCTOBER_2025)
                        .reasons())
                .flatExtracting(Reason::arguments)
                .extracting(Argument::name)
                .containsExactly(
                        "base",
                        "sessions",
                        "needed",
                        "reduction",
                        "base",
                        "population",
                        "additional",
                        "base",
                        "additional",
                        "entitlement",
                        "delegates",
                        "cap",
                        "castable",
                        "entitlement");
    }
}
