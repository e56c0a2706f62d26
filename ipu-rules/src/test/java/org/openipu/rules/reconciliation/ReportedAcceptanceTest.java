package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rulebook.RuleBook;

/** Recorded outcomes with another request accepted, and the findings that it makes. */
class ReportedAcceptanceTest {

    private static final RuleBook SANTIAGO = RuleBook.at(LocalDate.of(2003, 4, 1));
    private static final RuleBook GENEVA_2025 = RuleBook.at(LocalDate.of(2025, 10, 23));

    private static final Provision CONFERENCE_11 = new Provision(Instrument.CONFERENCE_RULES, "11");
    private static final Provision MAJORITY = Provision.assemblyRule("11.2(a)");
    private static final Provision ONE_ITEM = Provision.assemblyRule("11.2(b)");

    @Test
    @DisplayName("108th, accepting the other: it is behind the leader")
    void acceptingTheOtherWithFewerAffirmativeVotes() {
        assertThat(check(SANTIAGO, weapons(false), peace(true)))
                .containsExactly(behind("requests[1]", "peace", 763, "weapons", 776));
    }

    @Test
    @DisplayName("108th, accepting both: they are two, and one is behind the leader")
    void acceptingBothOfWhichOneIsBehind() {
        assertThat(check(SANTIAGO, weapons(true), peace(true)))
                .containsExactly(
                        behind("requests[1]", "peace", 763, "weapons", 776),
                        several(2).under(CONFERENCE_11));
    }

    @Test
    @DisplayName("108th, accepting the last of three: one finding for each request that leads it")
    void acceptingTheLastOfThree() {
        ReportedResult last = ReportedResult.ofTally("last", Tally.of(700, 0, 0), true);

        assertThat(check(SANTIAGO, last, weapons(false), peace(false)))
                .containsExactly(
                        behind("requests[0]", "last", 700, "weapons", 776),
                        behind("requests[0]", "last", 700, "peace", 763));
    }

    @Test
    @DisplayName("108th, a popular request without the majority leads nobody")
    void aRequestWithoutTheMajorityLeadsNobody() {
        ReportedResult popularButShort = ReportedResult.ofTally("popular", Tally.of(900, 800, 0), false);

        assertThat(check(SANTIAGO, popularButShort, weapons(true), peace(false)))
                .isEmpty();
    }

    @Test
    @DisplayName("108th, accepting none: each request with the majority says so")
    void acceptingNoneOfTwoWithFigures() {
        assertThat(check(SANTIAGO, weapons(false), peace(false)))
                .containsExactly(
                        about("report.reached-but-none-accepted", "requests", "weapons", CONFERENCE_11),
                        about("report.reached-but-none-accepted", "requests", "peace", CONFERENCE_11));
    }

    @Test
    @DisplayName("151st, accepting two, with no figures printed")
    void acceptingTwo() {
        assertThat(check(
                        GENEVA_2025,
                        ReportedResult.ofOutcome("i", true, true),
                        ReportedResult.ofOutcome("ii", true, true)))
                .containsExactly(several(2).under(ONE_ITEM));
    }

    @Test
    @DisplayName("151st, accepting none of two that are said to have the majority")
    void acceptingNone() {
        assertThat(check(
                        GENEVA_2025,
                        ReportedResult.ofOutcome("i", true, false),
                        ReportedResult.ofOutcome("ii", true, false)))
                .containsExactly(
                        about("report.reached-but-none-accepted", "requests", "i", ONE_ITEM),
                        about("report.reached-but-none-accepted", "requests", "ii", ONE_ITEM));
    }

    @Test
    @DisplayName("151st, accepting one that is said to lack the majority")
    void acceptingOneSaidToLackTheMajority() {
        assertThat(check(
                        GENEVA_2025,
                        ReportedResult.ofOutcome("i", true, false),
                        ReportedResult.ofOutcome("ii", false, true)))
                .containsExactly(about("report.accepted-without-majority", "requests[1]", "ii", MAJORITY));
    }

    @Test
    @DisplayName("151st, accepting the other: without figures that is no contradiction")
    void acceptingTheOtherWithoutFigures() {
        assertThat(check(
                        GENEVA_2025,
                        ReportedResult.ofOutcome("i", true, true),
                        ReportedResult.ofOutcome("ii", true, false)))
                .isEmpty();
    }

    private static List<Finding> check(RuleBook rules, ReportedResult... results) {
        return ReportedOutcomeCheck.check(List.of(results), rules);
    }

    private static ReportedResult weapons(boolean accepted) {
        return ReportedResult.ofTally("weapons", Tally.of(776, 237, 237), accepted);
    }

    private static ReportedResult peace(boolean accepted) {
        return ReportedResult.ofTally("peace", Tally.of(763, 324, 256), accepted);
    }

    private static Finding about(String code, String path, String request, Provision provision) {
        return Finding.error(code, path, Argument.of("request", request)).under(provision);
    }

    private static Finding behind(String path, String request, int affirmative, String leader, int leading) {
        return Finding.error(
                        "report.accepted-behind",
                        path,
                        Argument.of("request", request),
                        Argument.of("affirmative", affirmative),
                        Argument.of("leader", leader),
                        Argument.of("leading", leading))
                .under(CONFERENCE_11);
    }

    private static Finding several(int accepted) {
        return Finding.error(
                "report.several-accepted", "requests", Argument.of("accepted", accepted), Argument.of("items", 1));
    }
}
