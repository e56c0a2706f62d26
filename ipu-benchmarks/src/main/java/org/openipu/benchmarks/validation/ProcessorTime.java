package org.openipu.benchmarks.validation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;
import tools.jackson.databind.json.JsonMapper;

/**
 * The processor time of reading and checking, for machines that have other work to do: what others take of the processors
 * does not count.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /**
     * Prints the microseconds of one way.
     *
     * @param arguments the way, and how often it is taken in each of the seven rounds that are timed
     */
    public static void main(String[] arguments) {
        int times = Integer.parseInt(arguments[1]);
        Runnable way = way(arguments[0]);
        for (int i = 0; i < 3; i++) {
            time(way, times);
        }
        List<Long> rounds = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rounds.add(time(way, times) / times / 1000);
        }
        Collections.sort(rounds);
        System.out.println(arguments[0] + " median " + rounds.get(3) + " of " + rounds);
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

    private static long time(Runnable way, int times) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            way.run();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new IllegalStateException("something was found in the bundled report");
        }
    }
}
