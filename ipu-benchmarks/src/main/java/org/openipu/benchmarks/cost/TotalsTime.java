package org.openipu.benchmarks.cost;

import java.util.function.Supplier;
import org.openipu.benchmarks.processor.ProcessorTime;

/** The processor time of totalling costs. */
public final class TotalsTime {

    private static int kept;

    private TotalsTime() {}

    /**
     * Prints the time of one way, or of several in one process, one after another.
     *
     * @param arguments the ways, parted by commas; the number of costs; and how often a way is taken in each round
     */
    public static void main(String[] arguments) {
        for (String name : arguments[0].split(",", -1)) {
            Supplier<?> way = Ways.named(name, Integer.parseInt(arguments[1]));
            ProcessorTime.print(
                    name + " " + arguments[1],
                    () -> kept += System.identityHashCode(way.get()),
                    Integer.parseInt(arguments[2]));
        }
        if (kept == 1) {
            System.out.println("so that no total is left out");
        }
    }
}
