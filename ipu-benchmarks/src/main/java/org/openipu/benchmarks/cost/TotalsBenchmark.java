package org.openipu.benchmarks.cost;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Totalling costs in three currencies; one operation is one total of all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TotalsBenchmark {

    @Param({"1000", "100000"})
    private int size;

    @Param({"plainLoop", "own", "money", "fastMoney", "monetaGroupAndSum", "monetaSummarize", "jodaLoop"})
    private String way;

    private Supplier<?> total = () -> "";

    /** Makes the costs, and makes sure that the way comes to what a plain loop does. */
    @Setup
    public void makeCosts() {
        total = Ways.named(way, size);
    }

    @Benchmark
    public Object total() {
        return total.get();
    }
}
