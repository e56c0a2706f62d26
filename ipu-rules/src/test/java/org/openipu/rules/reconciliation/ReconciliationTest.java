package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.RuleBook;

class ReconciliationTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();

    private static final ResultSheet SHEET = sheet(
            call("i", line("LI", Tally.of(10, 0, 0), 10, 1), line("CN", Tally.of(12, 8, 0), 23, 2)),
            call("ii", line("LI", Tally.of(0, 3, 4), 10, 1)));

    @Test
    void isConsistentWhenNothingContradictsAnything() {
        Reconciliation names = Reconciliation.ofNames(SHEET, TODAY);
        Reconciliation totals = Reconciliation.ofTotals(
                Reconciliation.counted(SHEET),
                List.of(printed("i", 22, 8, 0), PrintedTotals.of(RequestVote.of("ii", Tally.of(0, 3, 4)))));

        assertThat(names).isEqualTo(new Reconciliation(List.of()));
        assertThat(names.isConsistent()).isTrue();
        assertThat(totals.findings()).isEmpty();
    }

    @Test
    @DisplayName("a total that is off is found count by count, with how much")
    void findsEachCountThatIsOff() {
        Reconciliation found = Reconciliation.ofTotals(
                Reconciliation.counted(SHEET), List.of(printed("ii", 1, 1, 5), printed("i", 22, 8, 0)));

        assertThat(found.isConsistent()).isFalse();
        assertThat(found.findings())
                .containsExactly(
                        off("printed.yes-differs", "printed[0].yes", "ii", 1, 0, 1),
                        off("printed.no-differs", "printed[0].no", "ii", 1, 3, -2),
                        off("printed.abstain-differs", "printed[0].abstain", "ii", 5, 4, 1));
    }

    @Test
    void findsVotesThatArePrintedOrRecordedAlone() {
        assertThat(Reconciliation.ofTotals(
                                Reconciliation.counted(SHEET), List.of(printed("i", 22, 8, 0), printed("iii", 1, 1, 1)))
                        .findings())
                .containsExactly(
                        Finding.error("printed.request-unknown", "printed[1]", Argument.of("request", "iii")),
                        Finding.error("printed.request-missing", "printed", Argument.of("request", "ii")));
    }

    @Test
    void comparesOnlyWhatIsPrinted() {
        PrintedTotals yesAlone = new PrintedTotals("ii", OptionalInt.of(2), NOT_PRINTED, NOT_PRINTED);

        assertThat(Reconciliation.ofTotals(Map.of("ii", Tally.of(0, 3, 4)), List.of(yesAlone))
                        .findings())
                .containsExactly(off("printed.yes-differs", "printed[0].yes", "ii", 2, 0, 2));
    }

    @Test
    @DisplayName("names against the roll: too many votes, not on the roll, another entitlement than before")
    void findsWhatDoesNotGoWithTheRoll() {
        ResultSheet sheet = sheet(
                RequestVote.of("totals", Tally.of(1, 1, 1)),
                call(
                        "i",
                        line("CN", Tally.of(23, 0, 0), 23, 2),
                        DelegationVote.of(CountryCode.of("FR"), Tally.of(0, 0, 1)),
                        DelegationVote.of(CountryCode.of("TH"), Tally.of(0, 0, 0))),
                call("ii", line("CN", Tally.of(2, 0, 0), 22, 2)),
                call("iii", DelegationVote.of(CountryCode.of("FR"), Tally.of(1, 0, 0))));

        assertThat(Reconciliation.ofNames(sheet, TODAY).findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("roll-call.votes-above-castable", "requests[1].rollCall[0]"),
                        tuple("roll.entitlement-differs", "requests[2].rollCall[0]"),
                        tuple("roll.delegation-missing", "requests[1].rollCall[1]"));
        assertThat(Reconciliation.ofNames(sheet, TODAY).findings().get(1).arguments())
                .containsExactly(
                        Argument.of("request", "ii"),
                        Argument.of("delegation", "CN"),
                        Argument.of("entitlement", 22),
                        Argument.of("before", 23));
    }

    @Test
    @DisplayName("in the Governing Council each delegate has one vote")
    void asksForTheVotesOfADelegateByTheBody() {
        ResultSheet council = sheet(call("i", line("LI", Tally.of(3, 0, 0), 3, 2)));

        assertThat(Reconciliation.ofNames(council, TODAY).findings()).isEmpty();
        assertThat(Reconciliation.ofNames(council, TODAY.get(CouncilParameters.VOTES_PER_MEMBER))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("roll-call.votes-above-castable");
    }

    @Test
    @DisplayName("a report is held against the names, its totals and the rule; what it leaves out comes from the votes")
    void holdsAReportAgainstEverything() {
        ReportedResult acceptedShort = new ReportedResult(
                "ii", NOT_PRINTED, OptionalInt.of(2), NOT_PRINTED, NOT_PRINTED, Optional.empty(), true);
        ReportedResult leader = ReportedResult.ofTally("i", Tally.of(22, 8, 0), false);
        ReportedResult unknown = ReportedResult.ofOutcome("iii", false, false);

        assertThat(Reconciliation.ofReport(SHEET, List.of(leader, acceptedShort, unknown), TODAY)
                        .findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("printed.no-differs", "printed[1].no"),
                        tuple("printed.request-unknown", "printed[2]"),
                        tuple("report.accepted-without-majority", "requests[1]"));
    }

    @Test
    void putsEarlierFindingsFirstAndHeedsNoWarnings() {
        Finding warning = Finding.warning("country.not-a-member", "member");
        Finding error = Finding.error("roll.delegation-missing", "any");

        Reconciliation odd = new Reconciliation(List.of(warning));
        assertThat(odd.isConsistent()).isTrue();
        assertThat(new Reconciliation(List.of(error))
                        .precededBy(List.of(warning))
                        .findings())
                .containsExactly(warning, error);
    }

    @ParameterizedTest(name = "yes {0}, no {1}, abstain {2}")
    @CsvSource({"-1, 0, 0, affirmative", "0, -2, 0, negative", "0, 0, -3, abstentions"})
    void refusesNegativePrint(int yes, int no, int abstain, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PrintedTotals("i", OptionalInt.of(yes), OptionalInt.of(no), OptionalInt.of(abstain)))
                .withMessageStartingWith(name + " must not be negative: -");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedTotals(" ", NOT_PRINTED, NOT_PRINTED, NOT_PRINTED))
                .withMessage("request must not be blank");
    }

    private static Finding off(String code, String path, String request, int printed, int counted, int difference) {
        return Finding.error(
                code,
                path,
                Argument.of("request", request),
                Argument.of("printed", printed),
                Argument.of("counted", counted),
                Argument.of("difference", difference));
    }

    private static PrintedTotals printed(String request, int yes, int no, int abstain) {
        return PrintedTotals.of(request, Tally.of(yes, no, abstain));
    }

    private static ResultSheet sheet(RequestVote... votes) {
        return new ResultSheet(Optional.empty(), List.of(votes));
    }

    private static RequestVote call(String request, DelegationVote... votes) {
        return RequestVote.of(request, new RollCall(List.of(votes)));
    }

    private static DelegationVote line(String country, Tally votes, int entitlement, int delegates) {
        return DelegationVote.of(CountryCode.of(country), votes, new VotingRight(entitlement, delegates));
    }
}
