package org.openipu.benchmarks.akn;

import java.util.List;
import org.openipu.benchmarks.processor.ProcessorTime;
import org.openipu.io.input.InputText;

/** The processor time of reading files of Akoma Ntoso. */
public final class AknTime {

    private AknTime() {}

    /**
     * Prints the time of all ways, one turn being all files.
     *
     * @param arguments how often each way is taken in a round, and the folder of the files; without one some are written
     */
    public static void main(String[] arguments) {
        int times = Integer.parseInt(arguments[0]);
        List<InputText> files = AknFiles.of(arguments.length > 1 ? arguments[1] : "");
        ProcessorTime.print("bare", () -> require(AknFiles.bare(files)), times);
        ProcessorTime.print("pass", () -> require(AknFiles.pass(files)), times);
        ProcessorTime.print("tree", () -> require(AknFiles.tree(files)), times);
        ProcessorTime.print("read", () -> require(AknFiles.read(files)), times);
    }

    private static void require(int found) {
        if (found < 1) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
