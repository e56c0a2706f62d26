package org.openipu.benchmarks.processor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The processor time of one way to do something, for machines that have other work to do: what others take of the
 * processors does not count.
 */
public final class ProcessorTime {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /**
     * Prints the nanoseconds that one turn takes: the median of seven rounds, and the rounds in order of size.
     *
     * @param name what the way is called
     * @param way one turn
     * @param times the turns of a round
     */
    public static void print(String name, Runnable way, int times) {
        for (int i = 0; i < WARM_UP; i++) {
            time(way, times);
        }
        List<Long> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(time(way, times) / times);
        }
        Collections.sort(rounds);
        System.out.println(name + " median " + rounds.get(ROUNDS / 2) + " ns of " + rounds);
    }

    private static long time(Runnable way, int times) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            way.run();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
