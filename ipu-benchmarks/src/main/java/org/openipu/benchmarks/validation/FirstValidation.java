package org.openipu.benchmarks.validation;

import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;

/** What the first validation costs in a JVM that has done nothing yet. */
public final class FirstValidation {

    private FirstValidation() {}

    /**
     * Reads and checks the bundled report once, and prints the milliseconds that each took.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        AnnualReport report = BundledReport.read(BundledReport.text());
        long read = System.nanoTime();
        int findings = ReportValidation.validate(report).findings().size();
        long validated = System.nanoTime();
        System.out.println("read " + Milliseconds.between(start, read) + " validate "
                + Milliseconds.between(read, validated) + " both " + Milliseconds.between(start, validated)
                + " findings "
                + findings);
    }
}
