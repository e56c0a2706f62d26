package org.openipu.rules.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.rulebook.RoundRule;

class RoundsCheckTest {

    private static final ElectionRounds FIRST = rounds(Ballots.of(40, 30, 20, 10));

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
}
