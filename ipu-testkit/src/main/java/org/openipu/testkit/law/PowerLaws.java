package org.openipu.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;

/** Laws of every index of voting power that shares out a whole. */
public final class PowerLaws {

    private PowerLaws() {}

    /**
     * Who has more votes has no less power; who has as many has as much.
     *
     * @param <N> the kind of number
     * @param index the index under test
     * @param weights any weights
     */
    public static <N extends Comparable<? super N>> void moreVotesNeverMeanLessPower(
            PowerIndex<N> index, Map<String, Integer> weights) {
        Map<String, N> power = index.of(weights);
        weights.forEach((one, oneWeight) -> weights.forEach((other, otherWeight) -> Law.check(
                oneWeight < otherWeight || compare(power, one, other) >= 0,
                "more votes, less power",
                one,
                other,
                power)));
    }

    /**
     * The order in which players are given does not matter.
     *
     * @param <N> the kind of number
     * @param index the index under test
     * @param weights any weights
     * @param seed picks another order
     */
    public static <N extends Comparable<? super N>> void orderDoesNotMatter(
            PowerIndex<N> index, Map<String, Integer> weights, long seed) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(weights.entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<String, Integer> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        Law.check(index.of(weights).equals(index.of(shuffled)), "order matters", weights, seed);
    }

    /**
     * All indices together are the whole.
     *
     * @param <N> the kind of number
     * @param index the index under test
     * @param weights any weights
     * @param sum adds two numbers
     * @param whole what the indices add up to
     */
    public static <N extends Comparable<? super N>> void theIndicesAddUp(
            PowerIndex<N> index, Map<String, Integer> weights, BinaryOperator<N> sum, N whole) {
        Map<String, N> power = index.of(weights);
        N all = power.values().stream().reduce(sum).orElseThrow();
        Law.check(power.keySet().equals(weights.keySet()), "a player is left out", weights, power);
        Law.check(all.compareTo(whole) == 0, "the indices do not add up", all, power);
    }

    /**
     * One who joins without a vote has no power and takes none from the others.
     *
     * @param <N> the kind of number
     * @param index the index under test, with the same quota whoever joins without a vote
     * @param weights any weights
     * @param newcomer a name that is not among the players
     * @param none no power
     */
    public static <N extends Comparable<? super N>> void whoHasNoVoteHasNoPower(
            PowerIndex<N> index, Map<String, Integer> weights, String newcomer, N none) {
        Map<String, Integer> joined = new LinkedHashMap<>();
        joined.put(newcomer, 0);
        joined.putAll(weights);
        Map<String, N> before = index.of(weights);
        Map<String, N> after = index.of(joined);
        Law.check(none.equals(after.get(newcomer)), "power without votes", joined, after);
        before.forEach((name, power) -> Law.check(power.equals(after.get(name)), "power is lost", name, before, after));
    }

    private static <N extends Comparable<? super N>> int compare(Map<String, N> power, String one, String other) {
        N left = power.get(one);
        N right = power.get(other);
        if (left == null || right == null) {
            throw new AssertionError("a player is left out: " + power);
        }
        return left.compareTo(right);
    }
}
