package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Group;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.DateRange;

/** What lies ahead, and when the report is signed, against the report's year. */
final class OutlookCheck {

    private OutlookCheck() {}

    static List<Finding> check(AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < report.outlook().assemblies().size(); i++) {
            String path = "outlook.assemblies[" + i + "].dates.session";
            Assembly assembly = report.outlook().assemblies().get(i);
            LocalDate first = assembly.dates().session().first();
            if (first.getYear() <= report.year()) {
                findings.add(Finding.error(
                        "outlook.in-the-past",
                        path + ".first",
                        Argument.of("number", assembly.number()),
                        Argument.of("day", first)));
            }
            if (isKnown(report, i)) {
                findings.add(Finding.error(
                        "assembly.twice",
                        "outlook.assemblies[" + i + "].number",
                        Argument.of("number", assembly.number())));
            }
            stay(report, assembly, path).ifPresent(findings::add);
        }
        report.signature()
                .filter(signature -> signature.date().latest().getYear() < report.year())
                .ifPresent(signature -> findings.add(Finding.error(
                        "signature.before-year",
                        "signature.date",
                        Argument.of("date", signature.date().toString()))));
        return findings;
    }

    private static boolean isKnown(AnnualReport report, int index) {
        List<Assembly> assemblies = report.outlook().assemblies();
        int number = assemblies.get(index).number();
        return report.assemblies().stream().anyMatch(told -> told.assembly().number() == number)
                || assemblies.subList(0, index).stream().anyMatch(earlier -> earlier.number() == number);
    }

    /** The days of the session, and those of the group's meetings before it. */
    private static Optional<Finding> stay(AnnualReport report, Assembly assembly, String path) {
        OptionalInt stated = report.outlook().daysOfStay();
        OptionalInt before = report.group().map(Group::meetingDaysBefore).orElse(OptionalInt.empty());
        if (stated.isEmpty() || before.isEmpty() || !assembly.dates().session().isInOrder()) {
            return Optional.empty();
        }
        DateRange session = assembly.dates().session();
        long days = session.last().toEpochDay() - session.first().toEpochDay() + 1 + before.getAsInt();
        return days == stated.getAsInt()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "outlook.stay-differs",
                        path,
                        Argument.of("number", assembly.number()),
                        Argument.of("days", days),
                        Argument.of("stated", stated.getAsInt())));
    }
}
