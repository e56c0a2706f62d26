package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts pivots with a generating function of two variables: row k holds in how many ways k players, who spoke before, come to
 * each score. That takes players squared x target steps, and players x target more for each different weight.
 *
 * @param byWeight by the weight of a player, the orders and choices in which that player is the one who reaches the target
 */
record PivotCount(Map<Integer, BigInteger> byWeight) {

    /** Copies the map. */
    PivotCount {
        byWeight = Map.copyOf(byWeight);
    }

    /**
     * Counts.
     *
     * @param scores the game; players without weight are no longer in it
     * @param choicesAfter in how many ways each player who speaks after the pivot may choose
     * @return the counts
     */
    static PivotCount of(Scores scores, int choicesAfter) {
        int players = scores.weights().length;
        List<Counts> rows = rows(scores);
        List<BigInteger> factors = factors(players, choicesAfter);
        Map<Integer, BigInteger> byWeight = new HashMap<>();
        scores.distinctWeights().forEach(weight -> byWeight.put(weight, pivots(scores, weight, rows, factors)));
        return new PivotCount(byWeight);
    }

    BigInteger of(Player player) {
        return byWeight.getOrDefault(player.weight(), BigInteger.ZERO);
    }

    private static List<Counts> rows(Scores scores) {
        int players = scores.weights().length;
        int width = width(scores);
        List<Counts> rows = new ArrayList<>();
        rows.add(Counts.ofNobody(scores.target(), width));
        for (int k = 1; k <= players; k++) {
            rows.add(new Counts(scores.target(), width));
        }
        for (int added = 0; added < players; added++) {
            int[] shifts = scores.of(scores.weights()[added]);
            for (int k = added; k >= 0; k--) {
                rows.get(k + 1).add(rows.get(k), shifts);
            }
        }
        return rows;
    }

    /** Takes one player of the weight out of row after row, and sums up the windows in which it reaches the target. */
    private static BigInteger pivots(Scores scores, int weight, List<Counts> rows, List<BigInteger> factors) {
        int[] shifts = scores.of(weight);
        Counts before = new Counts(scores.target(), width(scores));
        Counts others = new Counts(scores.target(), width(scores));
        BigInteger pivots = BigInteger.ZERO;
        for (int k = 0; k < scores.weights().length; k++) {
            Counts last = before;
            before = others;
            others = last;
            others.copy(rows.get(k));
            if (k > 0) {
                others.subtract(before, shifts);
            }
            for (int shift : shifts) {
                BigInteger ways = others.between(scores.target() - shift, scores.target() - 1);
                pivots = pivots.add(ways.multiply(factors.get(k)));
            }
        }
        return pivots;
    }

    /** Returns for k players before the pivot: the orders of those and of the rest, times the choices of the rest. */
    private static List<BigInteger> factors(int players, int choicesAfter) {
        List<BigInteger> factorials = Factorials.upTo(players);
        List<BigInteger> factors = new ArrayList<>();
        for (int before = 0; before < players; before++) {
            int after = players - 1 - before;
            factors.add(factorials
                    .get(before)
                    .multiply(factorials.get(after))
                    .multiply(BigInteger.valueOf(choicesAfter).pow(after)));
        }
        return factors;
    }

    private static int width(Scores scores) {
        return GameSize.words(scores.steps().length + 1, scores.weights().length);
    }
}
