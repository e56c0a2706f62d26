package org.openipu.benchmarks.akn;

import java.util.List;
import org.openipu.io.input.InputText;
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

/** Reading files of Akoma Ntoso; one operation is all of them. {@code -p folder=...} names them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AknReadingBenchmark {

    /** The folder of the files; without one some are written. */
    @Param("")
    public String folder = "";

    private List<InputText> files = List.of();

    /** Makes sure that every file is read. */
    @Setup
    public void requireFiles() {
        files = AknFiles.of(folder);
        if (AknFiles.read(files) < files.size()) {
            throw new IllegalStateException("a file was not read");
        }
    }

    @Benchmark
    public int read() {
        return AknFiles.read(files);
    }

    @Benchmark
    public int tree() {
        return AknFiles.tree(files);
    }

    /** The limit of a reader: every name, value and text is taken and forgotten. */
    @Benchmark
    public int pass() {
        return AknFiles.pass(files);
    }

    /** The limit of the parser: nothing is taken. */
    @Benchmark
    public int bare() {
        return AknFiles.bare(files);
    }
}
