package org.openipu.testkit.law;

import java.util.Arrays;

/** How a law is broken. */
final class Law {

    private Law() {}

    static void check(boolean holds, String breach, Object... examples) {
        if (!holds) {
            throw new AssertionError(breach + ": " + Arrays.toString(examples));
        }
    }
}
