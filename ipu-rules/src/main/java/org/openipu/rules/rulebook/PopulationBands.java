package org.openipu.rules.rulebook;

import java.util.Arrays;
import java.util.List;

/**
 * The additional votes by population (Statutes 15.2(b)): one for each limit that a population is at or beyond.
 *
 * @param limits the limits in inhabitants, each above the one before
 */
public record PopulationBands(List<Long> limits) {

    /**
     * Copies the limits.
     *
     * @throws IllegalArgumentException if a limit is below 1 or not above the one before
     */
    public PopulationBands {
        limits = List.copyOf(limits);
        long last = 0;
        for (long limit : limits) {
            if (limit <= last) {
                throw new IllegalArgumentException("limits must be positive and rise: " + limits);
            }
            last = limit;
        }
    }

    /**
     * Returns the bands with limits in millions of inhabitants.
     *
     * @param millions the limits
     * @return the bands
     */
    public static PopulationBands ofMillions(int... millions) {
        return new PopulationBands(
                Arrays.stream(millions).mapToObj(limit -> limit * 1_000_000L).toList());
    }

    /**
     * Returns the additional votes of a population.
     *
     * @param population in inhabitants, 0 or more
     * @param edge to which band a population of exactly a limit belongs
     * @return 0 to the number of limits
     * @throws IllegalArgumentException if the population is negative
     */
    public int additionalVotes(long population, BandEdge edge) {
        if (population < 0) {
            throw new IllegalArgumentException("population must not be negative: " + population);
        }
        int votes = 0;
        for (int i = 0; i < limits.size(); i++) {
            long limit = limits.get(i);
            boolean beyond = population > limit || (population == limit && isInUpperBand(i, edge));
            if (beyond) {
                votes++;
            }
        }
        return votes;
    }

    /** The first band begins with its limit by either reading: there is no band below it that could have it. */
    private static boolean isInUpperBand(int limit, BandEdge edge) {
        return limit == 0 || edge == BandEdge.UPPER_BAND;
    }
}
