package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Participation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Severity;
import org.openipu.model.report.AnnualReport;

/** Statutes 10: eight delegates, or ten from a hundred million inhabitants on; one fewer after three times of one sex. */
class DelegationSizeFindingsTest {

    private static final String PLACE = "assemblies[0].participation";
    private static final String POPULATION = "parliament.populations[0]";

    @ParameterizedTest(name = "{0} inhabitants: {1} delegates, more than {2}: {3}")
    @CsvSource({
        "0, 8, 8, false",
        "0, 9, 8, true",
        "99999999, 8, 8, false",
        "99999999, 9, 8, true",
        "100000000, 10, 10, false",
        "100000000, 11, 10, true",
        "9000000000, 11, 10, true",
    })
    void dependsOnThePopulation(long people, int delegates, int limit, boolean tooLarge) {
        AnnualReport report = with(of(delegates, Optional.empty()), POPULATION + ".people", people);

        assertThat(findings(report)).isEqualTo(tooLarge ? List.of(tooLarge(delegates, limit)) : List.of());
    }

    @Test
    void hasTheHighestLimitWhereThePopulationIsNotKnown() {
        for (AnnualReport unknown : List.of(
                with("parliament", Optional.empty()),
                with("parliament.populations", List.of()),
                with(POPULATION + ".date", Reports.day("2025-10-24")))) {
            assertThat(findings(withDelegates(unknown, 10, Optional.empty()))).isEmpty();
            assertThat(findings(withDelegates(unknown, 11, Optional.empty()))).containsExactly(tooLarge(11, 10));
        }
    }

    @Test
    void takesThePopulationOfTheSessionsLastDay() {
        AnnualReport counted = with(POPULATION + ".date", Reports.day("2025-10-23"));

        assertThat(findings(withDelegates(counted, 9, Optional.empty()))).containsExactly(tooLarge(9, 8));
    }

    @ParameterizedTest(name = "{0} delegates for the {1}. time: too large {2}")
    @CsvSource({"8, 3, true", "8, 4, true", "8, 2, false", "7, 3, false", "1, 3, false"})
    @DisplayName("10.3: a delegation of one sex is cut by one the third time in a row")
    void isCutTheThirdTimeThatItIsOfOneSex(int delegates, int sessions, boolean tooLarge) {
        for (AnnualReport report : List.of(
                of(delegates, Optional.of(new Composition(delegates, 0, OptionalInt.of(sessions)))),
                of(delegates, Optional.of(new Composition(0, delegates, OptionalInt.of(sessions)))))) {
            List<Finding> expected = tooLarge ? List.of(oneSex(), tooLargeForOneSex()) : List.of(oneSex());

            assertThat(findings(report)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void isNotCutAndTooLargeAtOnce() {
        assertThat(findings(of(9, Optional.of(new Composition(9, 0, OptionalInt.of(3))))))
                .containsExactly(oneSex(), tooLarge(9, 8));
    }

    @Test
    void isNotCutForAHistoryThatIsNotTold() {
        assertThat(findings(of(8, Optional.of(new Composition(8, 0, OptionalInt.empty())))))
                .containsExactly(oneSex());
        assertThat(findings(of(8, Optional.of(new Composition(7, 1, OptionalInt.empty())))))
                .isEmpty();
    }

    @Test
    void isNotCutForAHistoryThatIsNotItsOwn() {
        assertThat(findings(of(8, Optional.of(new Composition(7, 1, OptionalInt.of(3))))))
                .extracting(Finding::code)
                .containsExactly("participation.one-sex-sessions");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2003-04-30, false", "2003-05-01, true"})
    @DisplayName("What befell a delegation of one sex before the revision of 2003 is not known")
    void isNotCutByARuleThatIsNotKnown(String day, boolean cut) {
        AnnualReport small = with(POPULATION + ".date", Reports.day("1900-01-01"));
        Composition women = new Composition(8, 0, OptionalInt.of(3));
        AnnualReport report = on(day, withDelegates(small, 8, Optional.of(women)));

        assertThat(findings(report))
                .extracting(Finding::code)
                .filteredOn(code -> code.contains("one-sex"))
                .isEqualTo(cut ? List.of("delegation.one-sex", "delegation.too-large-for-one-sex") : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1975-12-31, WARNING", "1976-01-01, ERROR", "2008-09-12, ERROR", "2008-09-13, WARNING"})
    @DisplayName("A size that was read for the day is an error, one that is only carried to it a warning")
    void isNoFirmerThanItsRule(String day, Severity severity) {
        AnnualReport small = with(POPULATION + ".date", Reports.day("1900-01-01"));

        assertThat(findings(on(day, withDelegates(small, 9, Optional.empty()))))
                .filteredOn(finding -> finding.code().equals("delegation.too-large"))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void hasNoLimitBeforeTheUnionHadRules() {
        AnnualReport report = of(11, Optional.of(new Composition(11, 0, OptionalInt.of(3))));

        assertThat(findings(on("1888-12-31", report)))
                .extracting(Finding::code)
                .doesNotContain("delegation.too-large", "delegation.one-sex");
        assertThat(findings(on("1889-01-01", report))).extracting(Finding::code).contains("delegation.too-large");
    }

    private static AnnualReport of(int delegates, Optional<Composition> composition) {
        return withDelegates(Reports.valid(), delegates, composition);
    }

    private static AnnualReport withDelegates(AnnualReport report, int count, Optional<Composition> composition) {
        List<Delegate> delegates = IntStream.range(0, count)
                .mapToObj(i -> i == 0 ? Reports.ADA : new Delegate("Bo " + i, DelegateRole.ORDINARY))
                .toList();
        Participation attended =
                (Participation) Replaced.in(Participation.attended(delegates, false), "composition", composition);
        return with(with(report, "delegation.delegates", delegates), PLACE, attended);
    }

    private static AnnualReport on(String day, AnnualReport report) {
        return with(report, "assemblies[0].assembly.dates.session", days(day, day));
    }

    private static Finding tooLarge(int delegates, int limit) {
        return tooLarge("2025-10-23", delegates, limit);
    }

    /** For a day on which the size is only inferred; it was read for the last time in 2008. */
    private static Finding tooLarge(String day, int delegates, int limit) {
        return Finding.warning(
                        "delegation.too-large",
                        PLACE + ".delegates",
                        Argument.of("delegates", delegates),
                        Argument.of("limit", limit),
                        Argument.of("day", Reports.day(day)))
                .under(Provision.statute("10.2"));
    }

    private static Finding tooLargeForOneSex() {
        return Finding.warning(
                        "delegation.too-large-for-one-sex",
                        PLACE + ".delegates",
                        Argument.of("delegates", 8),
                        Argument.of("limit", 7),
                        Argument.of("day", Reports.day("2025-10-23")))
                .under(Provision.statute("10.3"));
    }

    private static Finding oneSex() {
        return Finding.warning("delegation.one-sex", PLACE + ".composition").under(Provision.statute("10.1"));
    }
}
