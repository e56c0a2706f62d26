package org.openipu.testkit.oracle;

import java.util.OptionalInt;

/**
 * The smallest sets of something that turn an outcome.
 *
 * @param size how many votes or delegations they have; empty when all together turn nothing
 * @param sets how many such sets there are
 */
public record NaiveFewest(OptionalInt size, long sets) {

    /** Nothing turns the outcome. */
    public static final NaiveFewest NONE = new NaiveFewest(OptionalInt.empty(), 0);

    /** Tells whether there is a set and no other that is as small. */
    public boolean isOnly() {
        return sets == 1;
    }
}
