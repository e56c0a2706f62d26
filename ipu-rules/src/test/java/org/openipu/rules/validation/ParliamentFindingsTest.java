package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.model.parliament.MembershipStanding.AFFILIATED;
import static org.openipu.rules.validation.Reports.OTHER;
import static org.openipu.rules.validation.Reports.OWN;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.period;
import static org.openipu.rules.validation.Reports.with;
import static org.openipu.rules.validation.UnionReports.member;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.Period;

/** The chambers of the delegation's parliament, its periods in the Union, and the groups it puts up candidates through. */
class ParliamentFindingsTest {

    private static final String PARLIAMENT = "parliament";

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "UNICAMERAL, SINGLE, true",
        "UNICAMERAL, '', true",
        "UNICAMERAL, LOWER, false",
        "UNICAMERAL, LOWER UPPER, false",
        "UNICAMERAL, SINGLE UPPER, false",
        "BICAMERAL, LOWER UPPER, true",
        "BICAMERAL, UPPER, true",
        "BICAMERAL, '', true",
        "BICAMERAL, SINGLE, false",
    })
    @DisplayName("A parliament of one chamber has a single one; in one of two, neither is single")
    void hasChambersThatFitItsStructure(ParliamentStructure structure, String kinds, boolean fit) {
        AnnualReport report =
                with(with(PARLIAMENT + ".structure", structure), PARLIAMENT + ".chambers", chambers(kinds));

        assertThat(findings(report))
                .isEqualTo(fit ? List.of() : List.of(Finding.error("parliament.chambers", PARLIAMENT + ".chambers")));
    }

    @Test
    void mayHaveAnyChambersWhereItsStructureIsNotTold() {
        assertThat(findings(PARLIAMENT + ".chambers", chambers("SINGLE"))).isEmpty();
        assertThat(findings(PARLIAMENT + ".chambers", chambers("LOWER UPPER"))).isEmpty();
    }

    @Test
    @DisplayName("Chambers of the past do not count: a parliament can lose its upper chamber")
    void mayHaveHadOtherChambersBefore() {
        List<Chamber> overTime = List.of(
                chamber(ChamberKind.LOWER, period("1901", "1953")),
                chamber(ChamberKind.UPPER, period("1901", "1953")),
                chamber(ChamberKind.SINGLE, Period.since(date("1953"))));
        AnnualReport report = with(PARLIAMENT + ".chambers", overTime);

        assertThat(findings(with(report, PARLIAMENT + ".structure", ParliamentStructure.UNICAMERAL)))
                .isEmpty();
        assertThat(findings(with(report, PARLIAMENT + ".structure", ParliamentStructure.BICAMERAL)))
                .extracting(Finding::code)
                .containsExactly("parliament.chambers");
    }

    @Test
    @DisplayName("The same year told twice is an overlap, though its days might be different ones")
    void isNoMemberTwiceInTheSameYear() {
        assertThat(findings(
                        PARLIAMENT + ".memberships",
                        List.of(
                                MembershipPeriod.of(AFFILIATED, period("2000", "2000")),
                                MembershipPeriod.of(AFFILIATED, period("2000", "2000")))))
                .containsExactly(Finding.error("membership.periods-overlap", PARLIAMENT + ".memberships[1].period"));
    }

    @Test
    @DisplayName("Before the Union's first day, a membership is held against that day alone")
    void isHeldAgainstOneFounding() {
        AnnualReport laterUnion = with(with("union.founded", date("1890")), "union.seat.since", date("1921"));

        assertThat(findings(with(laterUnion, PARLIAMENT + ".memberships[0].period.from", date("1888"))))
                .containsExactly(beforeFounding("1888", "1889"));
        assertThat(findings(with(laterUnion, PARLIAMENT + ".memberships[0].period.from", date("1889"))))
                .containsExactly(beforeFounding("1889", "1890"));
    }

    @Test
    void standsInItsGroupOnceForDaysThatOverlap() {
        assertThat(findings(
                        "group.memberships",
                        List.of(
                                member(OWN, Period.since(date("1991"))),
                                member(OTHER, period("1999", "2003")),
                                member(OTHER, period("2001", "2005")))))
                .containsExactly(Finding.error(
                        "group.member-twice", "group.memberships[2].parliament", Argument.of("country", "BV")));
    }

    @Test
    @DisplayName("A parliament in several groups puts up its candidates through one of them")
    void putsUpCandidatesThroughOneGroup() {
        Finding several = Finding.error("group.several-candidacies", "groupMemberships", Argument.of("country", "AQ"))
                .under(Provision.statute("27"));
        GroupMembership first = candidates(GeopoliticalGroup.TWELVE_PLUS, period("1991", "2001"));
        GroupMembership other = candidates(GeopoliticalGroup.ARAB, period("2000", "2004"));

        assertThat(findings("groupMemberships", List.of(first, other))).containsExactly(several);
        assertThat(findings("groupMemberships", List.of(first, candidates(GeopoliticalGroup.ARAB, first.period()))))
                .containsExactly(several);
        assertThat(findings("groupMemberships", List.of(candidates(GeopoliticalGroup.ARAB, period("2000", "2000")))))
                .isEmpty();
        assertThat(findings(
                        "groupMemberships",
                        List.of(
                                candidates(GeopoliticalGroup.TWELVE_PLUS, period("2000", "2000")),
                                candidates(GeopoliticalGroup.ARAB, period("2000", "2000")))))
                .containsExactly(several);
    }

    @Test
    void mayChangeTheGroupOfItsCandidates() {
        GroupMembership first = candidates(GeopoliticalGroup.TWELVE_PLUS, period("1991", "2001"));

        assertThat(findings(
                        "groupMemberships", List.of(first, candidates(GeopoliticalGroup.ARAB, period("2001", "2004")))))
                .isEmpty();
        assertThat(findings(
                        "groupMemberships",
                        List.of(
                                first,
                                new GroupMembership(GeopoliticalGroup.ARAB, OWN, first.period(), Optional.of(false)),
                                GroupMembership.of(GeopoliticalGroup.AFRICAN, OWN, first.period()))))
                .isEmpty();
    }

    @Test
    @DisplayName("Candidacies through two groups are found with one of a third group between them")
    void comparesEachGroupWithAllBefore() {
        assertThat(findings(
                        "groupMemberships",
                        List.of(
                                candidates(GeopoliticalGroup.TWELVE_PLUS, period("1991", "2001")),
                                candidates(GeopoliticalGroup.AFRICAN, period("2005", "2007")),
                                candidates(GeopoliticalGroup.ARAB, period("2000", "2004")))))
                .extracting(Finding::code)
                .containsExactly("group.several-candidacies");
    }

    @Test
    void hasACountryCodeThatIsAssigned() {
        assertThat(findings("assemblies[0].assembly.place.country", CountryCode.of("XX")))
                .containsExactly(Finding.error(
                        "country.unknown", "assemblies[0].assembly.place.country", Argument.of("found", "XX")));
    }

    private static GroupMembership candidates(GeopoliticalGroup group, Period period) {
        return new GroupMembership(group, OWN, period, Optional.of(true));
    }

    private static List<Chamber> chambers(String kinds) {
        return Stream.of(kinds.split(" ", -1))
                .filter(kind -> !kind.isEmpty())
                .map(ChamberKind::valueOf)
                .map(kind -> chamber(kind, Period.UNKNOWN))
                .toList();
    }

    private static Chamber chamber(ChamberKind kind, Period period) {
        return new Chamber(kind, Optional.empty(), OptionalInt.empty(), period);
    }

    private static Finding beforeFounding(String date, String founded) {
        return Finding.error(
                "membership.before-founding",
                PARLIAMENT + ".memberships[0].period.from",
                Argument.of("date", date),
                Argument.of("founded", founded));
    }
}
