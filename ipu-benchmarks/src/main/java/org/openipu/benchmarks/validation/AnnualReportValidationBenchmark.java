package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;
import org.openipu.rules.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking the bundled report on a year; one operation is one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnnualReportValidationBenchmark {

    private final String text = BundledReport.text();
    private final AnnualReport report = BundledReport.read(text);

    /** Makes sure that both ways find the same: nothing wrong in the report, and something in each broken one. */
    @Setup
    public void requireSameFindings() {
        if (SameFindings.require(report).stream().anyMatch(Finding::isError)) {
            throw new IllegalStateException("the bundled report has errors");
        }
        for (AnnualReport broken : BrokenReports.of(text)) {
            if (SameFindings.require(broken).stream().noneMatch(Finding::isError)) {
                throw new IllegalStateException("nothing is wrong with a broken report");
            }
        }
    }

    @Benchmark
    public ValidationReport library() {
        return ReportValidation.validate(report);
    }

    /** For information: the records alone, each by its constraints, and nothing across them. */
    @Benchmark
    public ValidationReport constraintsOnly() {
        return ReportValidation.validateConstraints(report);
    }

    @Benchmark
    public List<Finding> handWritten() {
        return HandWrittenChecks.validate(report);
    }
}
