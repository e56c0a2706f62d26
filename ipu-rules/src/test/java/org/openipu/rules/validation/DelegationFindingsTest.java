package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.ADA;
import static org.openipu.rules.validation.Reports.BO;
import static org.openipu.rules.validation.Reports.CY;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.period;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.Period;

class DelegationFindingsTest {

    private static final String DELEGATES = "delegation.delegates";
    private static final String TERM = "delegation.mandate.term";
    private static final String ELECTED = "delegation.mandate.elected";

    @Test
    void namesAPersonWhoStandsInTheDelegationTwice() {
        assertThat(findings(DELEGATES, List.of(ADA, BO, CY, BO, ADA)))
                .containsExactly(
                        Finding.error("delegation.several-heads", DELEGATES, Argument.of("heads", 2)),
                        personTwice(3, "Bo"),
                        personTwice(4, "Ada"));
        assertThat(findings(DELEGATES, List.of(ADA, BO, CY, new Delegate("Cy", DelegateRole.ORDINARY))))
                .containsExactly(personTwice(3, "Cy"));
        assertThat(findings(DELEGATES, List.of(ADA, BO, CY, new Delegate("cy", DelegateRole.ORDINARY))))
                .isEmpty();
    }

    @Test
    void namesASecretaryWhoIsADelegate() {
        assertThat(findings("delegation.secretary", Person.of("Cy")))
                .containsExactly(Finding.error(
                        "delegation.secretary-as-delegate", "delegation.secretary.name", Argument.of("name", "Cy")));
    }

    @Test
    void takesNoSecretaryAlongWhoIsNotThere() {
        assertThat(findings("delegation.secretary", Optional.empty()))
                .containsExactly(
                        Finding.error("participation.no-secretary", "assemblies[0].participation.withSecretary"));
    }

    @Test
    void hasOneHead() {
        Delegate second = new Delegate("Cy", DelegateRole.HEAD);
        AnnualReport headless = with(
                with("assemblies[0].participation.delegates[0].role", DelegateRole.ORDINARY),
                "delegation.delegates[0].role",
                DelegateRole.ORDINARY);

        assertThat(findings(DELEGATES, List.of(ADA, BO, second)))
                .containsExactly(Finding.error("delegation.several-heads", DELEGATES, Argument.of("heads", 2)));
        assertThat(findings(headless)).containsExactly(Finding.warning("delegation.no-head", DELEGATES));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026, 2029", "2026-01-01, 2029", "2020, 2024", "2020, 2024-12-31"})
    void findsATermThatHasNoDayOfTheYear(String from, String to) {
        AnnualReport report = with(with(ELECTED, Optional.empty()), TERM, period(from, to));

        assertThat(findings(report)).containsExactly(outsideYear(from, to));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void isHeldAgainstAYearThatNoDateHas(int year) {
        assertThat(findings("year", year)).extracting(Finding::code).contains("delegation.term-outside-year");
    }

    @Test
    void findsAnOpenTermThatHasNoDayOfTheYear() {
        AnnualReport noElection = with(ELECTED, Optional.empty());

        assertThat(findings(with(noElection, TERM, Period.since(date("2026")))))
                .containsExactly(outsideYear("2026", ""));
        assertThat(findings(with(noElection, TERM, new Period(Optional.empty(), Optional.of(date("2024"))))))
                .containsExactly(outsideYear("", "2024"));
        assertThat(findings(with(noElection, TERM, Period.UNKNOWN))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2025-12-31, 2029", "2025, 2025", "2020, 2025-01-01", "2025-03, 2025-04"})
    void takesATermThatHasADayOfTheYear(String from, String to) {
        assertThat(findings(with(with(ELECTED, Optional.empty()), TERM, period(from, to))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2030-01-01"})
    void findsAnElectionOutsideTheTerm(String elected) {
        assertThat(findings(ELECTED, day(elected)))
                .containsExactly(
                        Finding.error("delegation.elected-outside-term", ELECTED, Argument.of("day", day(elected))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2029-12-31"})
    void takesAnElectionOnTheFirstAndOnTheLastDayOfTheTerm(String elected) {
        assertThat(findings(ELECTED, day(elected))).isEmpty();
    }

    @Test
    void comesFromTheParliamentReportedOn() {
        assertThat(findings("parliament.country", Reports.OTHER))
                .containsExactly(Finding.error(
                        "delegation.other-parliament",
                        "parliament.country",
                        Argument.of("found", "BV"),
                        Argument.of("expected", "AQ")));
        assertThat(findings("parliament", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assemblies[0].assembly.place.country",
                "assemblies[0].emergencyItem.positions[0].delegation",
                "assemblies[0].emergencyItem.requests[1].requestedBy[0]",
                "group.memberships[1].parliament",
                "outlook.assemblies[0].place.country",
                "union.seat.place.country"
            })
    void findsACountryCodeThatNobodyAssigned(String path) {
        assertThat(findings(path, CountryCode.of("XX")))
                .containsExactly(Finding.error("country.unknown", path, Argument.of("found", "XX")));
        assertThat(findings(path, CountryCode.of("CH"))).isEmpty();
    }

    private static Finding personTwice(int index, String name) {
        return Finding.error("delegation.person-twice", DELEGATES + "[" + index + "].name", Argument.of("name", name));
    }

    private static Finding outsideYear(String from, String to) {
        return Finding.error(
                "delegation.term-outside-year",
                TERM,
                Argument.of("year", "2025"),
                Argument.of("from", from),
                Argument.of("to", to));
    }
}
