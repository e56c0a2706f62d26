package org.openipu.benchmarks.validation;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.model.report.AnnualReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading the bundled report on a year from its text; one operation is one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnnualReportReadingBenchmark {

    private final InputText input = InputText.of("report", BundledReport.text());
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Makes sure that the report is read, and that both ways read the same document. */
    @Setup
    public void requireReport() {
        AnnualReport report = BundledReport.read(input.text());
        if (report.year() != treeOnly().path("year").intValue()) {
            throw new IllegalStateException("not the same report");
        }
    }

    @Benchmark
    public ReadResult<AnnualReport> read() {
        return AnnualReportJson.read(input);
    }

    /** The limit: the document as a tree of Jackson's, nothing checked, no record made. */
    @Benchmark
    public JsonNode treeOnly() {
        return mapper.readTree(input.text());
    }
}
