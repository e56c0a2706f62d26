package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.model.parliament.MembershipStanding.AFFILIATED;
import static org.openipu.model.parliament.MembershipStanding.READMITTED;
import static org.openipu.model.parliament.MembershipStanding.SUSPENDED;
import static org.openipu.rules.validation.Reports.OTHER;
import static org.openipu.rules.validation.Reports.OWN;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.period;
import static org.openipu.rules.validation.Reports.with;
import static org.openipu.rules.validation.UnionReports.member;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.SuspensionGround;
import org.openipu.model.time.Period;

class UnionFindingsTest {

    private static final String MEMBERSHIPS = "parliament.memberships";
    private static final String IN_GROUP = "group.memberships";

    @ParameterizedTest
    @ValueSource(strings = {"1888", "1888-12-31"})
    @DisplayName("A membership before the founding is found by two checks and stands in the report once")
    void findsAMembershipBeforeTheFounding(String from) {
        Finding expected = beforeFounding(MEMBERSHIPS + "[0].period.from", from, "1889");

        assertThat(findings(MEMBERSHIPS + "[0].period.from", date(from))).containsExactly(expected);
        assertThat(findings(with(with("union", Optional.empty()), MEMBERSHIPS + "[0].period.from", date(from))))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1889", "1889-01-01"})
    void takesAMembershipFromTheYearOfTheFoundingOn(String from) {
        assertThat(findings(MEMBERSHIPS + "[0].period.from", date(from))).isEmpty();
    }

    @Test
    void holdsMembershipsAgainstTheFoundingThatTheReportTells() {
        assertThat(findings("union.founded", date("1992")))
                .containsExactly(
                        beforeFounding(MEMBERSHIPS + "[0].period.from", "1991", "1992"),
                        beforeFounding("union.seat.since", "1921", "1992"));
        assertThat(findings("union.founded", date("1921"))).isEmpty();
        assertThat(findings("union.seat.since", date("1888")))
                .containsExactly(beforeFounding("union.seat.since", "1888", "1889"));
    }

    @Test
    @DisplayName("4.2: a ground of suspension needs a suspension")
    void findsAGroundWithoutSuspension() {
        assertThat(findings(MEMBERSHIPS + "[0].ground", SuspensionGround.ARREARS))
                .containsExactly(Finding.error("membership.ground-without-suspension", MEMBERSHIPS + "[0].ground")
                        .under(Provision.statute("4.2")));
        assertThat(findings(
                        MEMBERSHIPS,
                        List.of(
                                MembershipPeriod.suspension(period("1991", "1999"), SuspensionGround.ARREARS),
                                MembershipPeriod.of(SUSPENDED, period("1999", "2001")),
                                MembershipPeriod.of(READMITTED, Period.since(date("2001"))))))
                .isEmpty();
    }

    @ParameterizedTest(name = "to {0}, since {1}: {2}")
    @CsvSource({
        "1999, 2001, false",
        "2000, 2000, false",
        "2000-05, 2000, false",
        "2000, 2000-05, false",
        "2000-05-02, 2000-05-02, false",
        "2000-05-02, 2000-05-01, true",
        "2001, 2000, true",
    })
    void findsMembershipsThatSurelyOverlap(String to, String since, boolean overlap) {
        List<MembershipPeriod> memberships = List.of(
                MembershipPeriod.of(AFFILIATED, period("1991", to)),
                MembershipPeriod.of(READMITTED, Period.since(date(since))));
        List<Finding> expected =
                overlap ? List.of(Finding.error("membership.periods-overlap", MEMBERSHIPS + "[1].period")) : List.of();

        assertThat(findings(MEMBERSHIPS, memberships)).isEqualTo(expected);
    }

    @Test
    void findsAPeriodThatEndsBeforeItBegins() {
        String to = IN_GROUP + "[1].period.to";

        assertThat(findings(IN_GROUP + "[1].period", period("2001-02", "2001-01")))
                .containsExactly(Finding.error(
                        "period.not-in-order", to, Argument.of("from", "2001-02"), Argument.of("to", "2001-01")));
        assertThat(findings(IN_GROUP + "[1].period", period("2001-02", "2001"))).isEmpty();
        assertThat(findings(IN_GROUP + "[1].period", period("2001-02-03", "2001-02-03")))
                .isEmpty();
    }

    @Test
    void findsAMemberOfTheGroupThatStandsInItTwice() {
        Finding twice = Finding.error("group.member-twice", IN_GROUP + "[2].parliament", Argument.of("country", "BV"));

        assertThat(findings(IN_GROUP, List.of(own(), member(OTHER, Period.UNKNOWN), member(OTHER, Period.UNKNOWN))))
                .containsExactly(twice);
        assertThat(findings(
                        IN_GROUP,
                        List.of(own(), member(OTHER, period("2001", "2001")), member(OTHER, period("2001", "2001")))))
                .containsExactly(twice);
        assertThat(findings(
                        IN_GROUP,
                        List.of(own(), member(OTHER, period("1999", "2001")), member(OTHER, period("2001", "2003")))))
                .isEmpty();
    }

    @Test
    void findsAMembershipOfAnotherGroup() {
        assertThat(findings(IN_GROUP + "[1].group", GeopoliticalGroup.ARAB))
                .containsExactly(Finding.error(
                        "group.membership-of-another", IN_GROUP + "[1].group", Argument.of("country", "BV")));
    }

    @ParameterizedTest
    @ValueSource(ints = {Year.MAX_VALUE + 1, Year.MIN_VALUE - 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void answersForAYearThatTheCalendarDoesNotHave(int year) {
        assertThat(findings("year", year))
                .extracting(Finding::code)
                .contains("costs.other-year")
                .doesNotContain("group.parliament-not-listed");
    }

    @Test
    void listsTheDelegationsParliamentInItsGroupOnTheLastDayOfTheYear() {
        Finding notListed = Finding.error(
                "group.parliament-not-listed",
                IN_GROUP,
                Argument.of("country", "AQ"),
                Argument.of("day", day("2025-12-31")));

        assertThat(findings(IN_GROUP, List.of(member(OTHER, Period.UNKNOWN)))).containsExactly(notListed);
        assertThat(findings(IN_GROUP, List.of(member(OWN, period("1991", "2025-12-30")))))
                .containsExactly(notListed);
        assertThat(findings(IN_GROUP, List.of(member(OWN, period("1991", "2025-12-31")))))
                .isEmpty();
        assertThat(findings(IN_GROUP, List.of())).isEmpty();
    }

    private static GroupMembership own() {
        return member(OWN, Period.since(date("1991")));
    }

    private static Finding beforeFounding(String path, String date, String founded) {
        return Finding.error(
                "membership.before-founding", path, Argument.of("date", date), Argument.of("founded", founded));
    }
}
