package org.openipu.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
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
