package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts swings with a generating function: one array holds in how many ways each score comes about, a player is added by
 * one pass over it, and taken out again by another. That takes players x target steps, and as many once more for each
 * different weight.
 *
 * @param missed the ways in which all players together miss the target
 * @param byWeight the ways in which the others of a player stop short of the target and would reach it with the player, by its
 *     weight
 */
record SwingCount(BigInteger missed, Map<Integer, BigInteger> byWeight) {

    /** Copies the map. */
    SwingCount {
        byWeight = Map.copyOf(byWeight);
    }

    /**
     * Counts; of the steps the first is 0 and no other is, so that a player can be taken out again.
     *
     * @param scores the game
     * @return the counts
     */
    static SwingCount of(Scores scores) {
        int width = GameSize.words(scores.steps().length, scores.weights().length);
        Counts all = Counts.ofNobody(scores.target(), width);
        for (int weight : scores.weights()) {
            all.add(all, aboveZero(scores, weight));
        }
        Map<Integer, BigInteger> byWeight = new HashMap<>();
        Counts others = new Counts(scores.target(), width);
        scores.distinctWeights().forEach(weight -> {
            others.copy(all);
            others.subtract(others, aboveZero(scores, weight));
            byWeight.put(weight, others.between(scores.target() - scores.most(weight), scores.target() - 1));
        });
        return new SwingCount(all.between(0, scores.target() - 1), byWeight);
    }

    BigInteger of(Player player) {
        return byWeight.getOrDefault(player.weight(), BigInteger.ZERO);
    }

    private static int[] aboveZero(Scores scores, int weight) {
        int[] all = scores.of(weight);
        int[] above = new int[all.length - 1];
        System.arraycopy(all, 1, above, 0, above.length);
        return above;
    }
}
