package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;

/** Whether the hand-written checks find what the library finds: in the bundled report changed in every single place. */
public final class SameFindings {

    private SameFindings() {}

    /**
     * Prints how many reports were compared, and how many of them have findings.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        List<AnnualReport> variants = Variants.of(BundledReport.read(BundledReport.text()));
        int broken = 0;
        for (AnnualReport variant : variants) {
            broken += require(variant).isEmpty() ? 0 : 1;
        }
        System.out.println(variants.size() + " reports, " + broken + " with findings, all the same");
    }

    /** Returns the findings in a report; refuses to go on when the two ways find different things. */
    static List<Finding> require(AnnualReport report) {
        List<Finding> library = ReportValidation.validate(report).findings();
        List<Finding> handWritten = HandWrittenChecks.validate(report);
        if (!library.equals(handWritten)) {
            throw new IllegalStateException("library " + library + "\nhand-written " + handWritten);
        }
        return library;
    }
}
