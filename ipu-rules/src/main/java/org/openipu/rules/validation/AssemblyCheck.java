package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;

/** What a report tells of one Assembly: against the report and within itself. */
final class AssemblyCheck {

    private final AnnualReport report;
    private final AssemblyReport told;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private AssemblyCheck(AnnualReport report, int index) {
        this.report = report;
        this.told = report.assemblies().get(index);
        this.path = "assemblies[" + index + "]";
    }

    static List<Finding> check(AnnualReport report, int index) {
        return new AssemblyCheck(report, index).findings();
    }

    private List<Finding> findings() {
        year();
        parliaments();
        findings.addAll(ParticipationCheck.check(report, told, path + ".participation"));
        told.emergencyItem()
                .ifPresent(record ->
                        findings.addAll(EmergencyItemCheck.check(report, told, record, path + ".emergencyItem")));
        for (int i = 0; i < told.documents().size(); i++) {
            document(told.documents().get(i), path + ".documents[" + i + "]");
        }
        return findings;
    }

    private void year() {
        LocalDate first = told.assembly().dates().session().first();
        if (first.getYear() != report.year()) {
            findings.add(Finding.error(
                    "assembly.outside-year",
                    path + ".assembly.dates.session.first",
                    Argument.of("number", told.assembly().number()),
                    Argument.of("day", first)));
        }
    }

    private void parliaments() {
        OptionalInt present =
                told.assembly().attendance().map(Attendance::parliaments).orElse(OptionalInt.empty());
        report.union()
                .map(union -> union.membership().members())
                .filter(members -> present.orElse(0) > members)
                .ifPresent(members -> findings.add(Finding.error(
                        "attendance.parliaments-above-members",
                        path + ".assembly.attendance.parliaments",
                        Argument.of("parliaments", present.orElse(0)),
                        Argument.of("members", members))));
    }

    private void document(AdoptedDocument document, String place) {
        DateRange session = told.assembly().dates().session();
        LocalDate adopted = document.adoption().date();
        if (session.isInOrder() && !session.covers(adopted)) {
            findings.add(Finding.error(
                    adopted.isBefore(session.first())
                            ? "document.adopted-before-session"
                            : "document.adopted-after-session",
                    place + ".adoption.date",
                    Argument.of("day", adopted),
                    Argument.of("first", session.first()),
                    Argument.of("last", session.last())));
        }
        document.text()
                .filter(text -> document.outline().isPresent()
                        && !text.outline().equals(document.outline().get()))
                .ifPresent(text -> findings.add(Finding.error("document.outline-differs", place + ".outline")));
    }
}
