package org.openipu.benchmarks.json;

import java.util.function.Supplier;
import org.openipu.benchmarks.processor.ProcessorTime;

/** The processor time of reading roll calls. */
public final class RollCallReadingTime {

    private static int kept;

    private RollCallReadingTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, and how often it is taken in each round
     */
    public static void main(String[] arguments) {
        Supplier<?> way = ReadingWays.named(arguments[0]);
        ProcessorTime.print(
                arguments[0], () -> kept += System.identityHashCode(way.get()), Integer.parseInt(arguments[1]));
        if (kept == 1) {
            System.out.println("so that nothing is left out");
        }
    }
}
