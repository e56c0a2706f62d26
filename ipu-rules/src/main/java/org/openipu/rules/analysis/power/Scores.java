package org.openipu.rules.analysis.power;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A game as its algorithm sees it: each player scores one of several steps times its weight, and a side has its way when the
 * scores together reach the target. Players without weight change nothing and are left out.
 *
 * @param weights the weights of the others, above 0
 * @param steps the scores of a vote by what is chosen, 0 or more
 * @param target the score that has its way, 1 or more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and looped over millions of times
record Scores(int[] weights, int[] steps, int target) {

    static Scores of(List<Player> players, int[] steps, long target) {
        int[] weights = players.stream()
                .mapToInt(Player::weight)
                .filter(weight -> weight > 0)
                .toArray();
        return new Scores(weights, steps, Math.toIntExact(target));
    }

    /** Returns what a player of a weight scores, choice by choice. */
    int[] of(int weight) {
        return Arrays.stream(steps).map(step -> step * weight).toArray();
    }

    /** Returns the most that a player of a weight scores. */
    int most(int weight) {
        return Arrays.stream(of(weight)).max().orElse(0);
    }

    /** Returns the weights without repetition. */
    IntStream distinctWeights() {
        return Arrays.stream(weights).distinct();
    }
}
