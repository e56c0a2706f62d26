package org.openipu.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RoundRule;
import org.openipu.rules.rulebook.RuleBook;

class ElectionRoundsTest {

    private static final ElectionRounds FIRST = rounds(Ballots.of(40, 30, 20, 10));

    @Test
    @DisplayName("who stands next is unknown for the Union and is not guessed")
    void asksForTheRule() {
        Decision<NextBallot> next = FIRST.withdraw("D").next(Ballots.RULES);

        assertThat(next.outcome()).isEqualTo(new NextBallot.RuleUnknown(List.of("A", "B", "C")));
        assertThat(next.reasons())
                .extracting(Reason::code)
                .containsExactly("election.withdrawn", "election.further-rounds-unknown");
        assertThat(next.reasons()).allMatch(reason -> reason.standing() == Standing.UNKNOWN);
        assertThat(next.rulesAsOf()).isEqualTo(Ballots.RULES.date());
    }

    @ParameterizedTest(name = "{0}: {1} stand, by {2}")
    @CsvSource({
        "ALL_AGAIN, 'A,B,C,D', election.all-again",
        "ALL_BUT_LAST, 'A,B,C', election.all-but-last",
        "FIRST_TWO, 'A,B', election.first-two"
    })
    void appliesTheRuleThatIsSupplied(RoundRule rule, String standing, String code) {
        Decision<NextBallot> next = FIRST.next(Ballots.with(rule));

        assertThat(next.outcome()).isEqualTo(field(standing.split(",")));
        assertThat(next.reasons())
                .containsExactly(
                        Reason.of(code, Ballots.OWN_RULE, Argument.of("candidates", standing.replace(",", ", "))));
    }

    @ParameterizedTest(name = "{0}: {1} stand")
    @DisplayName("the rule looks at those who have not withdrawn")
    @CsvSource({"ALL_AGAIN, 'B,C,D'", "ALL_BUT_LAST, 'B,C'", "FIRST_TWO, 'B,C'"})
    void leavesOutWhoWithdrew(RoundRule rule, String standing) {
        assertThat(FIRST.withdraw("A").next(Ballots.with(rule)).outcome()).isEqualTo(field(standing.split(",")));
    }

    @Test
    void keepsTheOrderOfTheBallot() {
        assertThat(rounds(Ballots.of(10, 40, 20, 30))
                        .next(Ballots.with(RoundRule.FIRST_TWO))
                        .outcome())
                .isEqualTo(field("B", "D"));
    }

    @Test
    @DisplayName("Trap 7: equal votes for the last place, nobody is chosen")
    void reportsATieForTheLastPlace() {
        Decision<NextBallot> next = rounds(Ballots.of(40, 20, 20)).next(Ballots.with(RoundRule.ALL_BUT_LAST));

        assertThat(next.outcome()).isEqualTo(new NextBallot.Tied(List.of("A"), List.of("B", "C"), 1));
        assertThat(next.reasons()).hasSize(1).first().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("election.tied-for-a-place");
            assertThat(reason.standing()).isEqualTo(Standing.UNKNOWN);
            assertThat(reason.arguments())
                    .containsExactly(
                            Argument.of("candidates", "B, C"), Argument.of("votes", 20), Argument.of("places", 1));
        });
    }

    @Test
    @DisplayName("Trap 7: equal votes for the second place, nobody is chosen")
    void reportsATieForTheSecondPlace() {
        RuleBook rules = Ballots.with(RoundRule.FIRST_TWO);

        assertThat(rounds(Ballots.of(20, 40, 20)).next(rules).outcome())
                .isEqualTo(new NextBallot.Tied(List.of("B"), List.of("A", "C"), 1));
        assertThat(rounds(Ballots.of(20, 20, 20)).next(rules).outcome())
                .isEqualTo(new NextBallot.Tied(List.of(), List.of("A", "B", "C"), 2));
        assertThat(rounds(Ballots.of(30, 30, 20)).next(rules).outcome()).isEqualTo(field("A", "B"));
    }

    @Test
    void leavesAsManyAsThereAre() {
        assertThat(rounds(Ballots.of(20, 20))
                        .next(Ballots.with(RoundRule.FIRST_TWO))
                        .outcome())
                .isEqualTo(field("A", "B"));
        assertThat(rounds(Ballots.of(20, 20))
                        .withdraw("A")
                        .next(Ballots.with(RoundRule.ALL_BUT_LAST))
                        .outcome())
                .isEqualTo(field("B"));
    }

    @Test
    void saysWhenAllHaveWithdrawn() {
        Decision<NextBallot> next =
                rounds(Ballots.of(20, 20)).withdraw("A").withdraw("B").next(Ballots.with(RoundRule.ALL_AGAIN));

        assertThat(next.outcome()).isEqualTo(field());
        assertThat(next.reasons().get(2).code()).isEqualTo("election.nobody-left");
    }

    @Test
    void endsWhenSomebodyIsElected() {
        ElectionRounds election = FIRST.withdraw("C").ballot(Ballots.of(60, 40));

        assertThat(election.decide(Ballots.RULES).outcome().required()).isEqualTo(51);
        assertThat(election.next(Ballots.RULES).outcome()).isEqualTo(new NextBallot.Over(new CandidateVotes("A", 60)));
        assertThat(election.next(Ballots.RULES).reasons())
                .extracting(Reason::code)
                .containsExactly("election.over");
    }

    @Test
    void changesNothingInPlace() {
        FIRST.withdraw("A").ballot(Ballots.of(1));

        assertThat(FIRST.rounds()).containsExactly(new ElectionRound(Ballots.of(40, 30, 20, 10), List.of()));
        assertThat(FIRST.withdraw("A").withdraw("B").last().withdrawn()).containsExactly("A", "B");
    }

    @Test
    void refusesWhatIsNoElection() {
        assertThatIllegalArgumentException().isThrownBy(() -> ElectionRounds.of(Office.CHAIR, Ballots.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElectionRounds(Office.PRESIDENT, List.of()))
                .withMessage("an election has a first ballot");
    }

    @Test
    void findsNothingInAnElectionInOrder() {
        ElectionRounds election =
                FIRST.withdraw("D").ballot(Ballots.of(40, 35, 25)).ballot(Ballots.of(60, 40));

        assertThat(election.check(OptionalInt.of(100), Ballots.RULES)).isEmpty();
        assertThat(election.check(OptionalInt.empty(), Ballots.with(RoundRule.ALL_BUT_LAST)).stream()
                        .map(Finding::code))
                .as("C was left, D withdrew: with the last of those left out, A and B stand in the second ballot")
                .containsExactly("candidate.not-standing");
    }

    @Test
    void findsVotesForWhoWithdrew() {
        List<Finding> findings =
                FIRST.withdraw("B").ballot(Ballots.of(40, 30, 0)).check(OptionalInt.empty(), Ballots.RULES);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("candidate.withdrew");
            assertThat(finding.path()).isEqualTo("rounds[1].ballot.candidates[1]");
            assertThat(finding.arguments()).containsExactly(Argument.of("candidate", "B"), Argument.of("votes", 30));
            assertThat(finding.isError()).isTrue();
            assertThat(finding.provision()).isPresent();
        });
        assertThat(FIRST.withdraw("B").ballot(Ballots.of(40, 0, 45)).check(OptionalInt.empty(), Ballots.RULES))
                .as("a name that stays on the list and gets no vote")
                .isEmpty();
    }

    @Test
    @DisplayName("a withdrawal holds for all ballots that follow")
    void remembersWithdrawals() {
        assertThat(codes(FIRST.withdraw("D").ballot(Ballots.of(40, 30, 30)).ballot(Ballots.of(40, 30, 20, 10))))
                .containsExactly("candidate.withdrew");
    }

    @Test
    void findsNewCandidates() {
        List<Finding> findings =
                rounds(Ballots.of(10, 10)).ballot(Ballots.of(10, 10, 5)).check(OptionalInt.empty(), Ballots.RULES);

        assertThat(findings)
                .containsExactly(Finding.warning(
                        "candidate.new", "rounds[1].ballot.candidates[2]", Argument.of("candidate", "C")));
        assertThat(rounds(Ballots.of(10, 10))
                        .ballot(Ballots.of(10, 10, 5))
                        .check(OptionalInt.empty(), Ballots.with(RoundRule.ALL_AGAIN)))
                .extracting(Finding::code)
                .containsExactly("candidate.not-standing");
    }

    @Test
    void acceptsEitherOfEqualCandidates() {
        assertThat(rounds(Ballots.of(40, 20, 20))
                        .ballot(Ballots.of(40, 40))
                        .check(OptionalInt.empty(), Ballots.with(RoundRule.ALL_BUT_LAST)))
                .isEmpty();
    }

    @Test
    void findsMoreBallotsThanElectors() {
        ElectionRounds election = rounds(new Ballot(Ballots.of(5, 4).candidates(), 2, 1));

        assertThat(election.check(OptionalInt.of(12), Ballots.RULES)).isEmpty();
        assertThat(election.check(OptionalInt.of(11), Ballots.RULES))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("vote.ballots-above-electors");
                    assertThat(finding.path()).isEqualTo("rounds[0].ballot");
                    assertThat(finding.arguments())
                            .containsExactly(Argument.of("ballots", 12), Argument.of("electors", 11));
                    assertThat(finding.provision()).hasToString("Optional[Governing Council Rules 1.2]");
                });
    }

    @Test
    void findsABallotAfterTheElection() {
        assertThat(rounds(Ballots.of(60, 40)).ballot(Ballots.of(50, 50)).check(OptionalInt.empty(), Ballots.RULES))
                .containsExactly(
                        Finding.error("vote.after-election", "rounds[1].ballot", Argument.of("candidate", "A")));
    }

    @Test
    void findsWithdrawalsThatCannotBe() {
        assertThat(FIRST.withdraw("Z").withdraw("A").withdraw("A").check(OptionalInt.empty(), Ballots.RULES))
                .containsExactly(
                        Finding.warning("candidate.unknown", "rounds[0].withdrawn[0]", Argument.of("candidate", "Z")),
                        Finding.warning(
                                "candidate.withdrew-twice", "rounds[0].withdrawn[2]", Argument.of("candidate", "A")));
    }

    private static List<String> codes(ElectionRounds election) {
        return election.check(OptionalInt.empty(), Ballots.RULES).stream()
                .map(Finding::code)
                .toList();
    }

    private static ElectionRounds rounds(Ballot first) {
        return ElectionRounds.of(Office.PRESIDENT, first);
    }

    private static NextBallot field(String... names) {
        return new NextBallot.Field(Arrays.asList(names));
    }

    @Test
    @DisplayName("who withdrew after an earlier ballot does not come back with the paper of a later one")
    void remembersWhoWithdrewEarlier() {
        ElectionRounds election = FIRST.withdraw("C").ballot(Ballots.of(50, 50, 0));

        assertThat(election.remaining()).extracting(CandidateVotes::name).containsExactly("A", "B");
        assertThat(election.next(Ballots.with(RoundRule.ALL_AGAIN)).outcome()).isEqualTo(field("A", "B"));
    }
}
