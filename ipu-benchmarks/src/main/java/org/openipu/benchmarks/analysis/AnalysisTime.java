package org.openipu.benchmarks.analysis;

import java.util.function.Supplier;
import org.openipu.benchmarks.processor.ProcessorTime;

/** The processor time of telling what would turn an outcome, and what is certain while votes are counted. */
public final class AnalysisTime {

    private static int kept;

    private AnalysisTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, and how often it is taken in each round
     */
    public static void main(String[] arguments) {
        Supplier<?> way = way(arguments[0], new AnalysisBenchmark());
        ProcessorTime.print(
                arguments[0], () -> kept += System.identityHashCode(way.get()), Integer.parseInt(arguments[1]));
        if (kept == 1) {
            System.out.println("so that no answer is left out");
        }
    }

    private static Supplier<?> way(String name, AnalysisBenchmark benchmark) {
        return switch (name) {
            case "fiveRequests" -> benchmark::flipsOfFiveRequests;
            case "oneMajority" -> benchmark::flipsOfOneMajority;
            case "liveVerdict" -> benchmark::liveVerdict;
            case "handful" -> benchmark::flipsOfAHandful;
            case "tryingEverything" -> benchmark::tryingEverything;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
