package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.AssemblyReports.request;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.SuspensionGround;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.Period;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class EmergencyItemFindingsTest {

    private static final String PLACE = "assemblies[0].emergencyItem";
    private static final String AGENDA = "assemblies[0].assembly.agenda";
    private static final String ROLL_CALL = PLACE + ".votes.requests[0].rollCall[0]";

    @ParameterizedTest
    @CsvSource({"results[1].request", "recommendations[0].request", "positions[0].request"})
    void isAboutRequestsThatWereMade(String path) {
        assertThat(findings(PLACE + "." + path, "snow")).containsExactly(about("request.unknown", path, "snow"));
    }

    @Test
    void hasVotesOnRequestsThatWereMade() {
        assertThat(findings(PLACE + ".votes.votes[0].request", Request.of("snow")))
                .containsExactly(about("request.unknown", "votes.requests[0].id", "snow"));
    }

    @Test
    void hasEachRequestAndEachResultOnce() {
        assertThat(findings(PLACE + ".requests", List.of(request("ice"), request("fish"), request("ice"))))
                .containsExactly(about("request.twice", "requests[2].id", "ice"));
        assertThat(findings(with(PLACE + ".results[1].request", "ice")))
                .filteredOn(finding -> finding.code().equals("request.twice"))
                .containsExactly(about("request.twice", "results[1].request", "ice"));
    }

    @Test
    void isAdvisedByTheDelegationsOwnGroup() {
        Finding another = Finding.error(
                "recommendation.of-another-group", PLACE + ".recommendations[0].group", Argument.of("country", "AQ"));

        assertThat(findings(PLACE + ".recommendations[0].group", GeopoliticalGroup.ARAB))
                .containsExactly(another);
        assertThat(findings("group", Optional.empty())).containsExactly(another);
    }

    @Test
    @DisplayName("4.2: a suspended parliament votes neither by its position nor in a roll call")
    void hasNoVoteOfASuspendedParliament() {
        assertThat(findings(suspendedSince("2025-10-20")))
                .containsExactly(suspended(PLACE + ".positions[0]", "2025-10-20"), suspended(ROLL_CALL, "2025-10-20"));
        assertThat(findings(suspendedSince("2025-10-21"))).isEmpty();
    }

    @Test
    void isOfTheSessionsLastDayWhereItsOwnIsNotTold() {
        assertThat(findings(with(suspendedSince("2025-10-23"), PLACE + ".date", Optional.empty())))
                .containsExactly(suspended(PLACE + ".positions[0]", "2025-10-23"), suspended(ROLL_CALL, "2025-10-23"));
        assertThat(findings(with(suspendedSince("2025-10-24"), PLACE + ".date", Optional.empty())))
                .isEmpty();
    }

    @Test
    void mayHaveVotesOfAParliamentThatIsNotYetSurelySuspended() {
        assertThat(findings(suspendedSince("2025-10"))).isEmpty();
    }

    @Test
    void hasRollCallsOfAssignedCountryCodes() {
        assertThat(findings(PLACE + ".votes.votes[0].votes.votes[0].delegation", CountryCode.of("XX")))
                .containsExactly(Finding.error("country.unknown", ROLL_CALL + ".member", Argument.of("found", "XX")));
    }

    @Test
    void mayHaveVotesOfOthersThanTheSuspendedParliament() {
        AnnualReport report = with(suspendedSince("2025-10-20"), PLACE + ".positions[0].delegation", Reports.OTHER);

        assertThat(findings(with(report, PLACE + ".votes", Optional.empty()))).isEmpty();
        assertThat(findings(with(with("parliament.memberships", List.of()), PLACE + ".date", Optional.empty())))
                .isEmpty();
    }

    @Test
    void standsOnTheAgendaOnceItWasAccepted() {
        assertThat(findings(AGENDA + ".items[1].emergency", false))
                .containsExactly(Finding.error("agenda.emergency-item-missing", PLACE + ".results"));
        assertThat(findings(AGENDA, Agenda.EMPTY)).isEmpty();
    }

    @Test
    void doesNotStandOnTheAgendaWhenNoneWasAccepted() {
        AnnualReport none = with(
                with(PLACE + ".results", List.of(ReportedResult.ofTally("ice", Tally.of(600, 500, 0), false))),
                PLACE + ".votes",
                Optional.empty());

        assertThat(findings(none))
                .containsExactly(Finding.error("agenda.emergency-item-not-accepted", PLACE + ".results"));
        assertThat(findings(with(none, AGENDA + ".items[1].emergency", false))).isEmpty();
        assertThat(findings(with(none, AGENDA, Agenda.EMPTY))).isEmpty();
        assertThat(findings(PLACE + ".results", List.of())).isEmpty();
    }

    @Test
    @DisplayName("What contradicts Rule 11.2 in a report stands under the results")
    void holdsResultsAgainstTheRule() {
        assertThat(findings(PLACE + ".results[0].required", 666))
                .containsExactly(Finding.error(
                                "report.required-differs",
                                PLACE + ".results[0].required",
                                Argument.of("request", "ice"),
                                Argument.of("printed", 666),
                                Argument.of("required", 667))
                        .under(Provision.assemblyRule("11.2(a)")));
        assertThat(findings(PLACE + ".results[0].required", 667)).isEmpty();
        assertThat(findings(with(with(PLACE + ".results[0].accepted", false), AGENDA, Agenda.EMPTY)))
                .containsExactly(Finding.error(
                                "report.reached-but-none-accepted", PLACE + ".results", Argument.of("request", "ice"))
                        .under(Provision.assemblyRule("11.2(b)")));
    }

    @Test
    @DisplayName("15.3: votes above what a delegation may cast stand under the roll call")
    void holdsRollCallsAgainstTheRoll() {
        assertThat(findings(PLACE + ".votes.votes[0].votes.votes[0].right", new VotingRight(9, 2)))
                .containsExactly(Finding.error(
                                "roll-call.votes-above-castable",
                                ROLL_CALL,
                                Argument.of("request", "ice"),
                                Argument.of("delegation", "AQ"),
                                Argument.of("votes", 10),
                                Argument.of("castable", 9),
                                Argument.of("entitlement", 9),
                                Argument.of("delegates", 2))
                        .under(Provision.statute("15.3")));
        assertThat(findings(PLACE + ".votes.votes[0].votes.votes[0].right", new VotingRight(10, 1)))
                .isEmpty();
    }

    @Test
    void isHeldAgainstNoRuleBeforeTheUnionHadOne() {
        AnnualReport wrong = with(PLACE + ".results[0].required", 666);

        assertThat(findings(with(wrong, PLACE + ".date", day("1888-12-31"))))
                .extracting(Finding::code)
                .containsExactly("vote.outside-session");
        assertThat(findings(with(wrong, PLACE + ".date", day("1889-01-01"))))
                .extracting(Finding::code)
                .containsExactly("vote.outside-session", "report.required-differs");
    }

    @Test
    void hasPrintedCountsThatAreThoseOfTheVotes() {
        assertThat(findings(PLACE + ".results[0].negative", OptionalInt.of(101)))
                .contains(Finding.error(
                        "report.count-differs",
                        PLACE + ".results[0].negative",
                        Argument.of("printed", 101),
                        Argument.of("counted", 100)));
    }

    @Test
    void holdsAnOutcomeWithoutCountsAgainstTheVotes() {
        AnnualReport silent = with(PLACE + ".results[0]", ReportedResult.ofOutcome("ice", true, true));
        RequestVote lost = RequestVote.of("ice", Tally.of(10, 900, 0));
        AnnualReport outvoted = with(with(silent, PLACE + ".votes.votes[0]", lost), PLACE + ".positions", List.of());

        assertThat(findings(silent)).isEmpty();
        assertThat(findings(outvoted)).extracting(Finding::code).contains("report.majority-differs");
    }

    @Test
    void hasPositionsThatTheRollCallBearsOut() {
        assertThat(findings(PLACE + ".positions[0].choice", Choice.NO))
                .containsExactly(Finding.error(
                        "position.differs-from-roll-call",
                        PLACE + ".positions[0].choice",
                        Argument.of("delegation", "AQ"),
                        Argument.of("votes", "10-0-0")));
        assertThat(findings(with(PLACE + ".positions[0].choice", Choice.ABSTENTION)))
                .extracting(Finding::code)
                .containsExactly("position.differs-from-roll-call");
        assertThat(findings(with(
                        with(PLACE + ".positions[0].choice", Choice.NO),
                        PLACE + ".positions[0].delegation",
                        Reports.OTHER)))
                .isEmpty();
    }

    @Test
    void hasOnePositionOfADelegationOnARequest() {
        DelegationPosition position = new DelegationPosition(Reports.OTHER, "ice", Choice.YES);

        assertThat(findings(PLACE + ".positions", List.of(position, position)))
                .containsExactly(Finding.error(
                        "position.twice",
                        PLACE + ".positions[1]",
                        Argument.of("delegation", "BV"),
                        Argument.of("request", "ice")));
    }

    private static AnnualReport suspendedSince(String since) {
        return with(
                "parliament.memberships",
                List.of(MembershipPeriod.suspension(Period.since(date(since)), SuspensionGround.ARREARS)));
    }

    private static Finding suspended(String path, String day) {
        return Finding.error("vote.by-suspended-parliament", path, Argument.of("day", day(day)))
                .under(Provision.statute("4.2"));
    }

    private static Finding about(String code, String path, String request) {
        return Finding.error(code, PLACE + "." + path, Argument.of("request", request));
    }
}
