package org.openipu.benchmarks.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A span of {@link System#nanoTime()} in milliseconds, without the classes that formatting would load. */
final class Milliseconds {

    private Milliseconds() {}

    static String between(long start, long end) {
        return BigDecimal.valueOf(end - start, 6)
                .setScale(1, RoundingMode.HALF_UP)
                .toString();
    }
}
