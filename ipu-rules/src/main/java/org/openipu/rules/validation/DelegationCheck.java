package org.openipu.rules.validation;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** The delegation against the report's year. */
final class DelegationCheck {

    private DelegationCheck() {}

    static List<Finding> check(AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        Period term = report.delegation().mandate().term();
        if (!coversYear(term, report.year())) {
            findings.add(Finding.error(
                    "delegation.term-outside-year",
                    "delegation.mandate.term",
                    Argument.of("year", String.valueOf(report.year())),
                    Argument.of("from", term.from().map(PartialDate::toString).orElse("")),
                    Argument.of("to", term.to().map(PartialDate::toString).orElse(""))));
        }
        report.delegation()
                .mandate()
                .elected()
                .filter(day -> !term.covers(day))
                .ifPresent(day -> findings.add(Finding.error(
                        "delegation.elected-outside-term", "delegation.mandate.elected", Argument.of("day", day))));
        report.parliament()
                .filter(parliament ->
                        !parliament.country().equals(report.delegation().country()))
                .ifPresent(parliament -> findings.add(Finding.error(
                        "delegation.other-parliament",
                        "parliament.country",
                        Argument.of("found", parliament.country().alpha2()),
                        Argument.of("expected", report.delegation().country().alpha2()))));
        return findings;
    }

    /** A term that begins or ends within the year covers it for that part. */
    private static boolean coversYear(Period term, int year) {
        return term.from().map(from -> from.year() <= year).orElse(true)
                && term.to().map(to -> to.year() >= year).orElse(true);
    }
}
