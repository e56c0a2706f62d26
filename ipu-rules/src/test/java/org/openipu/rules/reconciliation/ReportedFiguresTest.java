package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.rules.rulebook.RuleBook;

/** Recorded outcomes with another figure printed, and the findings that it makes. */
class ReportedFiguresTest {

    private static final RuleBook GENEVA_2018 = RuleBook.at(LocalDate.of(2018, 10, 14));
    private static final RuleBook GENEVA_2024 = RuleBook.at(LocalDate.of(2024, 3, 24));

    private static final Provision MAJORITY = Provision.assemblyRule("11.2(a)");
    private static final Provision ONE_ITEM = Provision.assemblyRule("11.2(b)");

    @Test
    @DisplayName("148th, accepting 904 affirmative votes where 916 are needed")
    void acceptingTwelveVotesShort() {
        assertThat(check(GENEVA_2024, gaza(904, Optional.empty(), true)))
                .containsExactly(about("report.accepted-without-majority", "requests[0]", "Gaza", MAJORITY));
    }

    @Test
    @DisplayName("148th, not accepting 916 affirmative votes where 916 are needed")
    void notAcceptingTheVotesRequired() {
        assertThat(check(GENEVA_2024, gaza(916, Optional.empty(), false)))
                .containsExactly(about("report.reached-but-none-accepted", "requests", "Gaza", ONE_ITEM));
    }

    @Test
    @DisplayName("148th, saying that 904 affirmative votes reached 916")
    void sayingThatTheMajorityWasReached() {
        assertThat(check(GENEVA_2024, gaza(904, Optional.of(true), true)))
                .containsExactly(about("report.majority-differs", "requests[0].reachedMajority", "Gaza", MAJORITY));
    }

    @Test
    @DisplayName("139th, saying that the majority was missed")
    void sayingThatTheMajorityWasMissed() {
        assertThat(check(GENEVA_2018, climate(945, Optional.of(false), false)))
                .containsExactly(about("report.majority-differs", "requests[0].reachedMajority", "climate", MAJORITY));
    }

    @Test
    @DisplayName("139th, printing the number of votes that a base with abstentions would need")
    void printingAnotherNumberOfRequiredVotes() {
        assertThat(check(GENEVA_2018, climate(1110, Optional.of(true), true)))
                .containsExactly(Finding.error(
                                "report.required-differs",
                                "requests[0].required",
                                Argument.of("request", "climate"),
                                Argument.of("printed", 1110),
                                Argument.of("required", 945))
                        .under(MAJORITY));
        assertThat(check(GENEVA_2018, climate(945, Optional.of(true), true))).isEmpty();
    }

    @Test
    void makeFindingsInTheOrderOfTheResults() {
        List<Finding> findings = check(
                GENEVA_2018, climate(944, Optional.of(false), true), ReportedResult.ofOutcome("other", false, true));

        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("report.required-differs", "requests[0].required"),
                        tuple("report.majority-differs", "requests[0].reachedMajority"),
                        tuple("report.accepted-without-majority", "requests[0]"),
                        tuple("report.accepted-without-majority", "requests[1]"),
                        tuple("report.several-accepted", "requests"));
        assertThat(findings).isUnmodifiable();
    }

    private static List<Finding> check(RuleBook rules, ReportedResult... results) {
        return ReportedOutcomeCheck.check(List.of(results), rules);
    }

    private static ReportedResult climate(int required, Optional<Boolean> reached, boolean accepted) {
        return new ReportedResult(
                "climate",
                OptionalInt.of(1106),
                OptionalInt.of(311),
                OptionalInt.of(248),
                OptionalInt.of(required),
                reached,
                accepted);
    }

    private static ReportedResult gaza(int affirmative, Optional<Boolean> reached, boolean accepted) {
        OptionalInt notPrinted = OptionalInt.empty();
        return new ReportedResult(
                "Gaza", OptionalInt.of(affirmative), notPrinted, notPrinted, OptionalInt.of(916), reached, accepted);
    }

    private static Finding about(String code, String path, String request, Provision provision) {
        return Finding.error(code, path, Argument.of("request", request)).under(provision);
    }
}
