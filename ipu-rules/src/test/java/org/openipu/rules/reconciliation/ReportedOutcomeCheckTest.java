package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rulebook.RuleBook;

class ReportedOutcomeCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 24);
    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();

    /** What was printed; a first day stands for a month or year whose day is not known. */
    static Stream<Arguments> recordedVotes() {
        return Stream.of(
                recorded("104th, Jakarta", "2000-10-15", ofTally("sanctions", 960, 178, 248, true)),
                recorded(
                        "108th, Santiago",
                        "2003-04-01",
                        ofTally("weapons", 776, 237, 237, true),
                        ofTally("peace", 763, 324, 256, false)),
                recorded("115th, Geneva", "2006-01-01", ofYes("test", 773, true), ofYes("Lebanon", 668, false)),
                recorded(
                        "137th, St Petersburg",
                        "2017-10-01",
                        ofYes("Rohingya", 1027, true),
                        ofYes("missiles", 427, false),
                        ofYes("Rakhine", 47, false)),
                recorded("139th, Geneva", "2018-10-14", ofTally("climate", 1106, 311, 248, true)),
                recorded("140th, Doha", "2019-04-06", ofYes("Dutch", 1011, true), ofYes("joint", 491, false)),
                recorded(
                        "148th, Geneva",
                        "2024-03-24",
                        ofYesAndRequired("South African", 904, 916, false),
                        ReportedResult.ofOutcome("Danish", false, false)),
                recorded(
                        "151st, Geneva",
                        "2025-10-23",
                        ReportedResult.ofOutcome("i", true, false),
                        ReportedResult.ofOutcome("ii", true, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordedVotes")
    void findsNothingInWhatWasPrinted(String assembly, LocalDate day, List<ReportedResult> results) {
        assertThat(ReportedOutcomeCheck.check(results, RuleBook.at(day)))
                .as(assembly)
                .isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("The outcome of the 139th Assembly contradicts the rules of 1971")
    void checksByTheRulesOfTheDay() {
        assertThat(ReportedOutcomeCheck.check(
                        List.of(ofTally("climate", 1106, 311, 248, true)), RuleBook.at(LocalDate.of(1971, 9, 4))))
                .containsExactly(Finding.error(
                                "report.accepted-without-majority", "requests[0]", Argument.of("request", "climate"))
                        .under(new Provision(Instrument.CONFERENCE_RULES, "")));
    }

    @ParameterizedTest(name = "printed: {0}, {1}, {2}, required {3}")
    @DisplayName("A majority is derived from the votes cast, or from the affirmative votes and the number required")
    @CsvSource({
        // yes, no, abstentions, required, reached
        "916, 457,  0,  ,    true",
        "915, 458,  0,  ,    false",
        "904, ,     ,   916, false",
        "915, ,     ,   916, false",
        "916, ,     ,   916, true",
        "917, ,     ,   916, true",
        "916, 457,  ,   916, true",
        "916, 457,  ,   ,    true",
        "915, 458,  ,   ,    false",
    })
    void derivesAMajority(Integer yes, Integer no, Integer abstentions, Integer required, boolean reached) {
        ReportedResult said = reported(yes, no, abstentions, required, Optional.of(reached), reached);
        ReportedResult saidWrongly = reported(yes, no, abstentions, required, Optional.of(!reached), !reached);

        assertThat(findings(said)).isEmpty();
        assertThat(findings(saidWrongly)).extracting(Finding::code).containsExactly("report.majority-differs");
    }

    @Test
    @DisplayName(
            "The number required is checked without abstentions; up to 4 September 1971 they decide, and nothing is said")
    void needsAbstentionsOnlyWhereTheyCount() {
        ReportedResult result = reported(916, 457, null, 917, Optional.of(false), false);

        assertThat(findings(result))
                .extracting(Finding::code)
                .containsExactly("report.required-differs", "report.majority-differs");
        assertThat(ReportedOutcomeCheck.check(
                        List.of(reported(916, 457, null, null, Optional.of(false), false)),
                        RuleBook.at(LocalDate.of(1971, 9, 4))))
                .isEmpty();
    }

    @ParameterizedTest(name = "printed: {0}, {1}, {2}, required {3}")
    @DisplayName("A figure that is left out proves nothing")
    @CsvSource({
        ",    ,    ,  ",
        "904, ,    ,  ",
        ",    457, ,  ",
        ",    ,    0, ",
        ",    457, 0, ",
        "1,   ,    0, ",
        ",    ,    ,  916",
        ",    457, 0, 916",
    })
    void derivesNothingFromLess(Integer yes, Integer no, Integer abstentions, Integer required) {
        for (boolean reached : new boolean[] {true, false}) {
            ReportedResult said = reported(yes, no, abstentions, required, Optional.of(reached), reached);
            assertThat(findings(said)).isEmpty();
        }
        assertThat(findings(reported(yes, no, abstentions, required, Optional.empty(), true)))
                .isEmpty();
        assertThat(findings(reported(yes, no, abstentions, required, Optional.empty(), false)))
                .isEmpty();
    }

    @Test
    void doesNotPutAFigureLeftOutBehindALeader() {
        ReportedResult leader = ofTally("leader", 1000, 100, 0, false);
        ReportedResult noFigure = ReportedResult.ofOutcome("no figure", true, true);

        assertThat(findings(leader, noFigure)).isEmpty();
        assertThat(findings(ReportedResult.ofOutcome("i", true, false), ofTally("ii", 900, 100, 0, true)))
                .isEmpty();
    }

    @Test
    @DisplayName("Equal leaders are not ranked: the rules name no tie-break")
    void doesNotRankEqualLeaders() {
        assertThat(findings(ofTally("first", 900, 100, 0, false), ofTally("second", 900, 400, 0, true)))
                .isEmpty();
    }

    private static List<Finding> findings(ReportedResult... results) {
        return ReportedOutcomeCheck.check(List.of(results), RuleBook.at(DAY));
    }

    private static Arguments recorded(String assembly, String day, ReportedResult... results) {
        return Arguments.of(assembly, LocalDate.parse(day), List.of(results));
    }

    private static ReportedResult ofTally(String request, int yes, int no, int abstentions, boolean accepted) {
        return ReportedResult.ofTally(request, Tally.of(yes, no, abstentions), accepted);
    }

    private static ReportedResult ofYes(String request, int yes, boolean accepted) {
        return new ReportedResult(
                request, OptionalInt.of(yes), NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, Optional.empty(), accepted);
    }

    private static ReportedResult ofYesAndRequired(String request, int yes, int required, boolean accepted) {
        return new ReportedResult(
                request,
                OptionalInt.of(yes),
                NOT_PRINTED,
                NOT_PRINTED,
                OptionalInt.of(required),
                Optional.empty(),
                accepted);
    }

    private static ReportedResult reported(
            Integer yes,
            Integer no,
            Integer abstentions,
            Integer required,
            Optional<Boolean> reached,
            boolean accepted) {
        return new ReportedResult(
                "Gaza", count(yes), count(no), count(abstentions), count(required), reached, accepted);
    }

    private static OptionalInt count(Integer printed) {
        return printed == null ? NOT_PRINTED : OptionalInt.of(printed);
    }
}
