package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.findings;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.place.Place;
import org.openipu.model.report.AssemblyReport;

/** Several Assemblies in one report: those of its year and those ahead. */
class AssembliesFindingsTest {

    private static final AssemblyReport SPRING = numbered(150, "2025-04-05");
    private static final AssemblyReport AUTUMN = numbered(151, "2025-10-19");

    @Test
    void standInTheOrderOfTheirDays() {
        assertThat(findings("assemblies", List.of(SPRING, AUTUMN))).isEmpty();
        assertThat(findings("assemblies", List.of(AUTUMN, SPRING)))
                .containsExactly(Finding.warning(
                        "assembly.not-in-order",
                        "assemblies[1].assembly.dates.session.first",
                        Argument.of("number", 150),
                        Argument.of("day", day("2025-04-05"))));
        assertThat(findings("assemblies", List.of(SPRING, numbered(149, "2025-04-05"))))
                .isEmpty();
    }

    @Test
    void standInTheReportOnce() {
        assertThat(findings("assemblies", List.of(SPRING, AUTUMN, numbered(150, "2025-11-01"))))
                .containsExactly(twice("assemblies[2].assembly.number", 150));
    }

    @Test
    @DisplayName("An Assembly that is told lies no longer ahead")
    void areToldOrAhead() {
        assertThat(findings("outlook.assemblies[0].number", 151))
                .containsExactly(twice("outlook.assemblies[0].number", 151));
        assertThat(findings("outlook.assemblies[0].number", 150)).isEmpty();
    }

    @Test
    void lieAheadOnce() {
        assertThat(findings("outlook.assemblies", List.of(ahead(152), ahead(153), ahead(152))))
                .containsExactly(twice("outlook.assemblies[2].number", 152));
    }

    @Test
    @DisplayName("A session that ends before it begins is not held against the meetings around it as well")
    void haveOneFindingForReversedDays() {
        String session = "assemblies[0].assembly.dates.session";

        assertThat(findings(session, days("2025-11-03", "2025-11-01")))
                .containsExactly(Finding.error(
                        "period.not-in-order",
                        session + ".last",
                        Argument.of("from", "2025-11-03"),
                        Argument.of("to", "2025-11-01")));
    }

    private static AssemblyReport numbered(int number, String firstDay) {
        AssemblyReport report =
                AssemblyReports.of(firstDay, day(firstDay).plusDays(4).toString());
        return (AssemblyReport) Replaced.in(report, "assembly.number", number);
    }

    private static Assembly ahead(int number) {
        return Assembly.planned(number, days("2026-04-15", "2026-04-19"), Place.of(Reports.OTHER));
    }

    private static Finding twice(String path, int number) {
        return Finding.error("assembly.twice", path, Argument.of("number", number));
    }
}
