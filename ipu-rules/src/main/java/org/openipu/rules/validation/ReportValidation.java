package org.openipu.rules.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/** The checks of an annual report: each record by its constraints, and the report across its records. */
public final class ReportValidation {

    private ReportValidation() {}

    /**
     * Checks a whole report.
     *
     * @param report the report
     * @return all findings; rules of the Union are those of the last day of each Assembly's session
     */
    public static ValidationReport validate(AnnualReport report) {
        List<Finding> findings = new ArrayList<>(Constraints.check(report));
        findings.addAll(DelegationCheck.check(report));
        findings.addAll(UnionCheck.check(report));
        findings.addAll(CostCheck.check(report));
        findings.addAll(OutlookCheck.check(report));
        for (int i = 0; i < report.assemblies().size(); i++) {
            findings.addAll(AssemblyCheck.check(report, i));
        }
        return inOrder(findings);
    }

    /**
     * Checks any record of the model by the constraints on it and on all that it holds.
     *
     * @param value the record
     * @return all findings; paths begin at the record
     */
    public static ValidationReport validateConstraints(Object value) {
        return inOrder(Constraints.check(value));
    }

    private static ValidationReport inOrder(List<Finding> findings) {
        return new ValidationReport(findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::path, PathOrder.NATURAL).thenComparing(Finding::code))
                .toList());
    }
}
