package org.openipu.benchmarks.validation;

import org.openipu.benchmarks.processor.ProcessorTime;
import org.openipu.io.input.InputText;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;
import tools.jackson.databind.json.JsonMapper;

/** The processor time of reading and checking an annual report. */
public final class ReportTime {

    private ReportTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, and how often it is taken in each round
     */
    public static void main(String[] arguments) {
        ProcessorTime.print(arguments[0], way(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private static Runnable way(String name) {
        String text = BundledReport.text();
        AnnualReport report = BundledReport.read(text);
        InputText input = InputText.of("report", text);
        JsonMapper mapper = JsonMapper.builder().build();
        return switch (name) {
            case "library" -> () -> require(ReportValidation.validate(report).isValid());
            case "constraintsOnly" ->
                () -> require(ReportValidation.validateConstraints(report).isValid());
            case "handWritten" ->
                () -> require(HandWrittenChecks.validate(report).isEmpty());
            case "read" -> () -> require(AnnualReportJson.read(input).findings().isEmpty());
            case "treeOnly" -> () -> require(mapper.readTree(text).isObject());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new IllegalStateException("something was found in the bundled report");
        }
    }
}
