package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.findings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.SubjectItem;
import org.openipu.model.person.Person;

class OutlookFindingsTest {

    private static final String SESSION = "outlook.assemblies[0].dates.session";

    @Test
    void liesAfterTheReportsYear() {
        assertThat(findings(SESSION, days("2025-12-31", "2026-01-04")))
                .containsExactly(Finding.error(
                        "outlook.in-the-past",
                        SESSION + ".first",
                        Argument.of("number", 152),
                        Argument.of("day", day("2025-12-31"))));
        assertThat(findings(SESSION, days("2026-01-01", "2026-01-05"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} days of stay, {1} of them before the session: {2}")
    @CsvSource({"6, 1, 6", "5, 0, 5", "7, 1, 6", "5, 1, 6", "1, 0, 5"})
    void countsTheDaysOfTheSessionAndOfTheMeetingsBefore(int stated, int before, int days) {
        Finding differs = Finding.warning(
                "outlook.stay-differs",
                SESSION,
                Argument.of("number", 152),
                Argument.of("days", days),
                Argument.of("stated", stated));

        assertThat(findings(
                        Reports.with(Reports.with("outlook.daysOfStay", stated), "group.meetingDaysBefore", before)))
                .isEqualTo(stated == days ? List.of() : List.of(differs));
    }

    @Test
    void countsNoDaysThatAreNotTold() {
        assertThat(findings("outlook.daysOfStay", OptionalInt.empty())).isEmpty();
        assertThat(findings("group.meetingDaysBefore", OptionalInt.empty())).isEmpty();
        assertThat(findings(Reports.with(
                        Reports.with("outlook.daysOfStay", 7), "group.meetingDaysBefore", OptionalInt.empty())))
                .isEmpty();
        assertThat(findings("outlook.assemblies", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-12", "2024-12-31"})
    void isNotSignedBeforeTheYear(String date) {
        assertThat(findings("signature.date", date(date)))
                .containsExactly(Finding.error("signature.before-year", "signature.date", Argument.of("date", date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-01-01", "2026"})
    void isSignedFromTheFirstDayOfTheYearOn(String date) {
        assertThat(findings("signature.date", date(date))).isEmpty();
        assertThat(findings("signature", Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "{0} rapporteurs: {1}")
    @CsvSource({"0, true", "1, true", "2, false", "3, true"})
    void namesTwoRapporteursForASubject(int rapporteurs, boolean warned) {
        SubjectItem item = new SubjectItem(
                Reports.text("Ice"),
                Optional.empty(),
                List.of(Person.of("Ada"), Person.of("Bo"), Person.of("Cy")).subList(0, rapporteurs));
        List<Finding> expected =
                List.of(Finding.warning("committee.rapporteurs", "rapporteurs", Argument.of("found", rapporteurs)));

        assertThat(ReportValidation.validateConstraints(item).findings()).isEqualTo(warned ? expected : List.of());
    }
}
