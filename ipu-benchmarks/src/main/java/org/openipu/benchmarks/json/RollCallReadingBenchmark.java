package org.openipu.benchmarks.json;

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

/** Reading a document of five roll calls of 183 delegations; one operation is one document, from its text to its records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RollCallReadingBenchmark {

    @Param({"library", "plainBinding", "refusingRepeatedKeys", "blackbird"})
    private String way;

    private Supplier<?> read = () -> "";

    /** Makes the document, and makes sure that the way finds all votes in it. */
    @Setup
    public void makeDocument() {
        read = ReadingWays.named(way);
    }

    @Benchmark
    public Object read() {
        return read.get();
    }
}
