package org.openipu.benchmarks.cost;

import java.util.function.Supplier;
import org.openipu.benchmarks.processor.ProcessorTime;

/** The processor time of totalling costs. */
public final class TotalsTime {

    private static int kept;

    private TotalsTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, the number of costs, and how often the way is taken in each round
     */
    public static void main(String[] arguments) {
        Supplier<?> way = Ways.named(arguments[0], Integer.parseInt(arguments[1]));
        ProcessorTime.print(
                arguments[0] + " " + arguments[1],
                () -> kept += System.identityHashCode(way.get()),
                Integer.parseInt(arguments[2]));
        if (kept == 1) {
            System.out.println("so that no total is left out");
        }
    }
}
