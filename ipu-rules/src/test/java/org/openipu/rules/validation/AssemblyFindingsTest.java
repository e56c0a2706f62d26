package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.text;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.time.DateRange;

class AssemblyFindingsTest {

    private static final String PLACE = "assemblies[0].assembly";
    private static final String ATTENDANCE = PLACE + ".attendance";
    private static final String BEFORE = PLACE + ".dates.withMeetingsBefore";

    @Test
    void hasNoMoreParliamentariansThanParticipants() {
        assertThat(findings(ATTENDANCE + ".participants", 499))
                .containsExactly(Finding.error(
                        "attendance.parliamentarians-above-participants",
                        ATTENDANCE + ".parliamentarians",
                        Argument.of("parliamentarians", 500),
                        Argument.of("participants", 499)));
    }

    @Test
    void hasNoMorePersonsInItsPartsThanParticipants() {
        for (int participants : new int[] {500, 519}) {
            assertThat(findings(ATTENDANCE + ".participants", participants))
                    .containsExactly(Finding.error(
                            "attendance.parts-above-total",
                            ATTENDANCE + ".participants",
                            Argument.of("sum", 520),
                            Argument.of("participants", participants)));
        }
        assertThat(findings(ATTENDANCE + ".participants", 520)).isEmpty();
        assertThat(findings(ATTENDANCE + ".participants", OptionalInt.empty())).isEmpty();
        assertThat(findings(with(
                        with(ATTENDANCE + ".participants", 110),
                        ATTENDANCE + ".parliamentarians",
                        OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void hasNoMoreParliamentsThanParliamentarians() {
        assertThat(findings(ATTENDANCE + ".parliamentarians", 119))
                .containsExactly(Finding.error(
                        "attendance.parliaments-above-parliamentarians",
                        ATTENDANCE + ".parliaments",
                        Argument.of("parliaments", 120),
                        Argument.of("parliamentarians", 119)));
        assertThat(findings(ATTENDANCE + ".parliamentarians", 120)).isEmpty();
        assertThat(findings(ATTENDANCE + ".parliamentarians", OptionalInt.empty()))
                .isEmpty();
    }

    @Test
    void hasNoMoreParliamentsThanTheUnionHasMembers() {
        assertThat(findings("union.membership.members", 119))
                .containsExactly(Finding.error(
                        "attendance.parliaments-above-members",
                        ATTENDANCE + ".parliaments",
                        Argument.of("parliaments", 120),
                        Argument.of("members", 119)));
        assertThat(findings("union.membership.members", 120)).isEmpty();
        assertThat(findings(with(with("union.membership.members", 0), ATTENDANCE, Optional.empty())))
                .isEmpty();
        assertThat(findings(with("union", Optional.empty()))).isEmpty();
    }

    @Test
    void countsEachCategoryOnce() {
        AttendanceFigure first = AttendanceFigure.of(AttendanceCategory.PARTY_FEDERATIONS, 3);
        AttendanceFigure other = AttendanceFigure.of(AttendanceCategory.OTHER_PARTNERS, 3);
        AttendanceFigure again = AttendanceFigure.present(AttendanceCategory.PARTY_FEDERATIONS);

        assertThat(findings(ATTENDANCE + ".others", List.of(first, other, again)))
                .containsExactly(Finding.error("attendance.category-twice", ATTENDANCE + ".others[2].category"));
        assertThat(findings(ATTENDANCE + ".others", List.of(first, other))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "debate.parliaments,     111,  110",
        "debate.speakers,        1001, 1000",
        "forums[0].participants, 1001, 1000",
        "forums[0].countries,    91,   90",
    })
    void hasNoMoreInAPartThanInTheWhole(String part, int tooMany, int whole) {
        assertThat(findings(PLACE + "." + part, tooMany)).containsExactly(moreThanAttended(part, tooMany, whole));
        assertThat(findings(PLACE + "." + part, whole)).isEmpty();
        assertThat(findings(PLACE + "." + part, OptionalInt.empty())).isEmpty();
    }

    @Test
    void hasNoMoreParliamentsInTheDebateThanPresent() {
        GeneralDebate debate = new GeneralDebate(OptionalInt.of(130), OptionalInt.of(121), List.of());

        assertThat(findings(PLACE + ".debate", debate))
                .containsExactly(moreThanAttended("debate.parliaments", 121, 120));
        assertThat(findings(with(with(PLACE + ".debate", debate), ATTENDANCE, Optional.empty())))
                .isEmpty();
    }

    @Test
    void isOfTheReportsYearByItsFirstDay() {
        for (DateRange outside : List.of(days("2024-12-31", "2025-01-03"), days("2026-01-01", "2026-01-03"))) {
            assertThat(findings(
                            "assemblies",
                            List.of(AssemblyReports.of(
                                    outside.first().toString(), outside.last().toString()))))
                    .containsExactly(Finding.error(
                            "assembly.outside-year",
                            PLACE + ".dates.session.first",
                            Argument.of("number", 150),
                            Argument.of("day", outside.first())));
        }
        assertThat(findings("assemblies", List.of(AssemblyReports.of("2025-01-01", "2025-01-03"))))
                .isEmpty();
        assertThat(findings("assemblies", List.of(AssemblyReports.of("2025-12-31", "2026-01-03"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-10-20, 2025-10-23", "2025-10-19, 2025-10-22", "2025-10-24, 2025-10-25"})
    void hasItsSessionWithinTheMeetings(String first, String last) {
        assertThat(findings(BEFORE, days(first, last)))
                .containsExactly(Finding.error(
                        "assembly.session-outside-meetings",
                        BEFORE,
                        Argument.of("first", day("2025-10-19")),
                        Argument.of("last", day("2025-10-23"))));
        assertThat(findings(BEFORE, days("2025-10-19", "2025-10-23"))).isEmpty();
        assertThat(findings(BEFORE, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "assemblies[0].printedDates",
        "assemblies[0].assembly.dates.session",
        "assemblies[0].assembly.dates.withMeetingsBefore",
        "outlook.assemblies[0].dates.session"
    })
    @DisplayName("Days in the wrong order are one finding; nothing is held against them")
    void doesNotEndBeforeItBegins(String path) {
        DateRange reversed =
                path.startsWith("outlook") ? days("2026-04-19", "2026-04-15") : days("2025-10-23", "2025-10-22");

        assertThat(findings(path, reversed))
                .containsExactly(Finding.error(
                        "period.not-in-order",
                        path + ".last",
                        Argument.of("from", reversed.first().toString()),
                        Argument.of("to", reversed.last().toString())));
        assertThat(findings("assemblies[0].printedDates", days("2025-10-23", "2025-10-23")))
                .isEmpty();
    }

    @Test
    @DisplayName("11.2(b): an agenda has at most one emergency item")
    void hasAtMostOneEmergencyItem() {
        AgendaItem ice = new AgendaItem(text("Ice"), true);
        AgendaItem fish = new AgendaItem(text("Fish"), true);

        assertThat(findings(PLACE + ".agenda.items", List.of(ice, fish)))
                .containsExactly(Finding.error(
                                "agenda.several-emergency-items",
                                PLACE + ".agenda.items",
                                Argument.of("items", 2),
                                Argument.of("most", 1))
                        .under(Provision.assemblyRule("11.2(b)")));
        assertThat(findings(PLACE + ".agenda.items", List.of(ice))).isEmpty();
    }

    private static Finding moreThanAttended(String part, int counted, int whole) {
        return Finding.error(
                "assembly.more-than-attended",
                PLACE + "." + part,
                Argument.of("part", counted),
                Argument.of("whole", whole));
    }
}
