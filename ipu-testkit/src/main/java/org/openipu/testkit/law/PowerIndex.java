package org.openipu.testkit.law;

import java.util.Map;

/**
 * An index of voting power under test.
 *
 * @param <N> the kind of number that its values are
 */
@FunctionalInterface
public interface PowerIndex<N extends Comparable<? super N>> {

    /**
     * Measures power.
     *
     * @param weights each player's weight, 0 or more
     * @return each player's index
     */
    Map<String, N> of(Map<String, Integer> weights);
}
