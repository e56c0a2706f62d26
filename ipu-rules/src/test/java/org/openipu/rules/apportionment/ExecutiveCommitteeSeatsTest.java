package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveCommitteeSeatsTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final List<GroupVotes> VOTES =
            List.of(new GroupVotes("african", 20), new GroupVotes("arab", 10), new GroupVotes("eurasia", 0));

    @Test
    void sharesTheElectedSeatsOfTheDay() {
        Decision<ExecutiveCommitteeOutcome> decision = ExecutiveCommitteeSeats.apportion(VOTES, TODAY);

        assertThat(outcome(decision)).isEqualTo("african 10, arab 5, eurasia 0");
        assertThat(decision.rulesAsOf()).isEqualTo(TODAY.date());
        assertThat(decision.reasons().stream().map(ApportionmentReasonsTest::note))
                .startsWith(
                        "INFERRED apportionment.elected-seats 15",
                        "INFERRED apportionment.method ",
                        "INFERRED apportionment.group african 20 10");
    }

    @Test
    void guessesNoMethodForADayBeforeMay2003() {
        Decision<ExecutiveCommitteeOutcome> decision =
                ExecutiveCommitteeSeats.apportion(VOTES, RuleBook.at(LocalDate.of(2003, 4, 30)));

        assertThat(outcome(decision)).isEqualTo("unknown");
        assertThat(decision.rulesAsOf()).isEqualTo(LocalDate.of(2003, 4, 30));
        assertThat(decision.reasons().stream().map(ApportionmentReasonsTest::note))
                .containsExactly("UNKNOWN apportionment.rule-unknown executive-committee.seat-method");
    }

    @Test
    void namesEverythingThatIsUnknown() {
        RuleBook rules = RuleBook.at(LocalDate.of(2003, 4, 30))
                .with(ExecutiveCommitteeParameters.ELECTED, Cited.unknown(citation(Standing.UNKNOWN)));

        assertThat(ExecutiveCommitteeSeats.apportion(VOTES, rules).reasons().stream()
                        .map(ApportionmentReasonsTest::note))
                .containsExactly(
                        "UNKNOWN apportionment.rule-unknown executive-committee.elected",
                        "UNKNOWN apportionment.rule-unknown executive-committee.seat-method");
    }

    @Test
    void takesTheNumberOfSeatsFromTheRuleBook() {
        RuleBook rules = TODAY.with(ExecutiveCommitteeParameters.ELECTED, Cited.of(3, citation(Standing.CERTAIN)));

        assertThat(outcome(ExecutiveCommitteeSeats.apportion(VOTES, rules))).isEqualTo("african 2, arab 1, eurasia 0");
    }

    private static Citation citation(Standing standing) {
        return new Citation(
                Provision.statute("25"),
                Edition.since("a test", LocalDate.of(2000, 1, 1)),
                standing,
                new Source("a test", ""));
    }

    private static String outcome(Decision<ExecutiveCommitteeOutcome> decision) {
        return decision.outcome()
                .fold(
                        apportioned -> String.join(
                                ", ",
                                apportioned.apportionment().groups().stream()
                                        .map(group -> group.group() + " " + group.seats())
                                        .toList()),
                        unknown -> "unknown");
    }
}
