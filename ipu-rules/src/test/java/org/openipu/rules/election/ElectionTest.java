package org.openipu.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;

class ElectionTest {

    @ParameterizedTest(name = "{0} {1}: {2} valid, {3} needed")
    @DisplayName("recorded elections of the Governing Council, each decided in one ballot")
    @CsvSource({
        // summary of the 194th session, http://archive.ipu.org/cnl-e/194/summary.htm
        "SECRETARY_GENERAL, 2014-03-20, 352, 177, '199,79,74'",
        // days other than those of 2014 and 2023 stand for the month, which alone is known
        // devdiscourse, republicworld and hindustantimes, November 2020
        "PRESIDENT, 2020-11-02, 394, 198, '222,67,53,52'",
        // Swiss Parliament on the 147th Assembly
        "PRESIDENT, 2023-10-27, 303, 152, '172,61,59,11'",
        // https://leg14.camera.it/europ_rap_int/881/882/documentotesto.asp; the others' votes are printed as a whole
        // alone
        "PRESIDENT, 2005-10-19, 337, 169, '230,107'",
        // Swiss Parliament on the 119th Assembly, which prints 200 of 313
        "PRESIDENT, 2008-10-15, 313, 157, '200,113'",
    })
    void decidesAsRecorded(Office office, LocalDate day, int valid, long required, String votes) {
        Ballot ballot = ballot(votes);

        Decision<ElectionOutcome> decision = Election.decide(ballot, office, RuleBook.at(day));

        assertThat(ballot.valid()).isEqualTo(valid);
        assertThat(decision.outcome())
                .isEqualTo(new ElectionOutcome.Elected(ballot.candidates().get(0), ballot, required));
        assertThat(decision.rulesAsOf()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}: {1} needed")
    @DisplayName("Trap 4: an absolute majority is floor(n / 2) + 1, not ceil(n / 2)")
    @CsvSource({"'197,197', 198, ", "'198,196', 198, A", "'1,1', 2, ", "'2,1', 2, A", "'1,2', 2, B", "'1', 1, A"})
    void needsOneMoreThanHalf(String votes, long required, String elected) {
        ElectionOutcome outcome = outcome(ballot(votes));

        assertThat(outcome.required()).isEqualTo(required);
        assertThat(outcome.<Optional<String>>fold(
                        one -> Optional.of(one.candidate().name()), none -> Optional.empty()))
                .isEqualTo(Optional.ofNullable(elected));
    }

    @Test
    @DisplayName("Trap 7: equal leaders are named and nobody is chosen")
    void reportsATie() {
        Ballot ballot = Ballots.of(100, 20, 100);
        Decision<ElectionOutcome> decision = Election.decide(ballot, Office.PRESIDENT, Ballots.RULES);

        assertThat(decision.outcome())
                .isEqualTo(new ElectionOutcome.NoMajority(
                        List.of(new CandidateVotes("A", 100), new CandidateVotes("C", 100)), ballot, 111));
        assertThat(decision.outcome().<Boolean>fold(one -> false, ElectionOutcome.NoMajority::isTied))
                .isTrue();
        assertThat(last(decision))
                .isEqualTo(Reason.of(
                        "election.tied",
                        Ballots.RULES.get(MajorityParameters.ELECTION_TIE_BREAK).citation(),
                        Argument.of("candidates", "A, C"),
                        Argument.of("votes", 100)));
        assertThat(last(decision).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void namesASingleLeaderWithoutTheMajority() {
        Decision<ElectionOutcome> decision = Election.decide(Ballots.of(90, 60, 50), Office.PRESIDENT, Ballots.RULES);

        assertThat(decision.outcome().<Boolean>fold(one -> true, ElectionOutcome.NoMajority::isTied))
                .isFalse();
        assertThat(last(decision).code()).isEqualTo("election.no-majority");
        assertThat(last(decision).arguments()).containsExactly(Argument.of("required", 101));
    }

    @Test
    @DisplayName("without a valid ballot nobody is elected, however many blank ones there are")
    void electsNobodyWithoutValidBallots() {
        Ballot ballot = new Ballot(List.of(new CandidateVotes("A", 0)), 300, 2);
        Decision<ElectionOutcome> decision = Election.decide(ballot, Office.SECRETARY_GENERAL, Ballots.RULES);

        assertThat(decision.outcome()).isEqualTo(new ElectionOutcome.NoMajority(List.of(), ballot, 1));
        assertThat(last(decision).code()).isEqualTo("election.no-valid-ballot");
    }

    @Test
    void givesItsReasonsInOrder() {
        Ballot ballot = new Ballot(Ballots.of(6, 4).candidates(), 3, 2);
        Cited<Majority> rule = Ballots.RULES.get(MajorityParameters.PRESIDENT);

        assertThat(Election.decide(ballot, Office.PRESIDENT, Ballots.RULES).reasons())
                .containsExactly(
                        Reason.of(
                                "election.valid-ballots",
                                rule.citation(),
                                Argument.of("valid", 10),
                                Argument.of("blank", 3),
                                Argument.of("void", 2)),
                        Reason.of(
                                "election.more-than",
                                rule.citation(),
                                Argument.of("required", 6),
                                Argument.of("fraction", "1/2"),
                                Argument.of("valid", 10)),
                        compared("election.candidate-reached", "A", 6, 0, rule),
                        compared("election.candidate-short", "B", 4, 2, rule),
                        Reason.of("election.elected", rule.citation(), Argument.of("candidate", "A")));
    }

    @Test
    @DisplayName("each office has its own majority, and an application can set another")
    void takesTheMajorityOfTheOffice() {
        RuleBook rules = Ballots.RULES.with(
                MajorityParameters.SECRETARY_GENERAL, Cited.of(Majority.TWO_THIRDS, Ballots.OWN_RULE));

        Decision<ElectionOutcome> other = Election.decide(Ballots.of(65, 35), Office.SECRETARY_GENERAL, rules);

        assertThat(other.outcome().required()).isEqualTo(67);
        assertThat(other.reasons().get(1).code()).isEqualTo("election.at-least");
        assertThat(Election.decide(Ballots.of(65, 35), Office.PRESIDENT, rules)
                        .outcome()
                        .required())
                .isEqualTo(51);
    }

    @ParameterizedTest
    @DisplayName("Trap 23: this is the President of the Union; other offices are not elected by this rule")
    @EnumSource(
            value = Office.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRESIDENT", "SECRETARY_GENERAL"})
    void refusesOtherOffices(Office office) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Election.decide(Ballots.of(1), office, Ballots.RULES))
                .withMessage("no rule was found for an election to this office: " + office);
    }

    private static Reason compared(String code, String name, int votes, int difference, Cited<Majority> rule) {
        return Reason.of(
                code,
                rule.citation(),
                Argument.of("candidate", name),
                Argument.of("votes", votes),
                Argument.of("required", 6),
                Argument.of("difference", difference));
    }

    private static ElectionOutcome outcome(Ballot ballot) {
        return Election.decide(ballot, Office.PRESIDENT, Ballots.RULES).outcome();
    }

    private static Reason last(Decision<?> decision) {
        return decision.reasons().get(decision.reasons().size() - 1);
    }

    private static Ballot ballot(String votes) {
        return Ballots.of(
                Arrays.stream(votes.split(",")).mapToInt(Integer::parseInt).toArray());
    }
}
