package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.rules.rulebook.RuleBook;

/** What a report tells of one Assembly: against the report and within itself. */
final class AssemblyCheck {

    private final AnnualReport report;
    private final int index;
    private final AssemblyReport told;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private AssemblyCheck(AnnualReport report, int index) {
        this.report = report;
        this.index = index;
        this.told = report.assemblies().get(index);
        this.path = "assemblies[" + index + "]";
    }

    static List<Finding> check(AnnualReport report, int index) {
        return new AssemblyCheck(report, index).findings();
    }

    private List<Finding> findings() {
        year();
        order();
        parliaments();
        emergencyItems();
        findings.addAll(ParticipationCheck.check(report, told, path + ".participation"));
        told.emergencyItem()
                .ifPresent(record ->
                        findings.addAll(EmergencyItemCheck.check(report, told, record, path + ".emergencyItem")));
        findings.addAll(DocumentCheck.check(told, path));
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

    private void order() {
        int number = told.assembly().number();
        if (report.assemblies().subList(0, index).stream()
                .anyMatch(earlier -> earlier.assembly().number() == number)) {
            findings.add(Finding.error("assembly.twice", path + ".assembly.number", Argument.of("number", number)));
        }
        LocalDate first = told.assembly().dates().session().first();
        if (report.assemblies().subList(0, index).stream()
                .anyMatch(
                        earlier -> earlier.assembly().dates().session().first().isAfter(first))) {
            findings.add(Finding.warning(
                    "assembly.not-in-order",
                    path + ".assembly.dates.session.first",
                    Argument.of("number", number),
                    Argument.of("day", first)));
        }
    }

    private void emergencyItems() {
        LocalDate day = told.assembly().dates().session().last();
        long items = told.assembly().agenda().items().stream()
                .filter(AgendaItem::emergency)
                .count();
        if (day.isBefore(RuleBook.FIRST_DAY)) {
            return;
        }
        Cited<Integer> most = RuleBook.at(day).emergencyItem().items();
        if (items > most.value()) {
            findings.add(Finding.error(
                            "agenda.several-emergency-items",
                            path + ".assembly.agenda.items",
                            Argument.of("items", items),
                            Argument.of("most", most.value()))
                    .under(most.citation().provision()));
        }
    }
}
