package org.openipu.testkit.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Voting power by trying everything, written apart from the rule engine: every way to vote, and every order in which the
 * players can be called. A vote is a list of signs, one for each player: 1 for yes, 0 for an abstention, -1 for no; the game is
 * a question to such a list.
 */
public final class NaivePower {

    private NaivePower() {}

    /**
     * Counts for each player the ways in which the others can vote so that its yes wins and its no loses.
     *
     * @param players how many there are
     * @param signs what each may choose: -1 and 1, or -1, 0 and 1
     * @param won whether a vote is won
     * @return the swings, player by player
     */
    public static List<Integer> swings(int players, List<Integer> signs, Predicate<List<Integer>> won) {
        List<Integer> swings = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            int count = 0;
            for (List<Integer> others : votes(players - 1, signs)) {
                boolean withYes = won.test(inserted(others, player, 1));
                boolean withNo = won.test(inserted(others, player, -1));
                count += withYes && !withNo ? 1 : 0;
            }
            swings.add(count);
        }
        return swings;
    }

    /**
     * Counts the ways to vote that win.
     *
     * @param players how many there are
     * @param signs what each may choose
     * @param won whether a vote is won
     * @return how many ways win
     */
    public static int wins(int players, List<Integer> signs, Predicate<List<Integer>> won) {
        return (int) votes(players, signs).stream().filter(won).count();
    }

    /**
     * Calls the players in every order and lets each choose everything, and counts for each player the roll calls that it
     * settles: after it the result stands whatever the rest do, and before it did not.
     *
     * @param players how many there are
     * @param signs what each may choose
     * @param won whether a vote is won; it has to be one in which more affirmation never hurts
     * @return the roll calls settled, player by player; they add up to all orders times all ways to vote
     */
    public static List<BigInteger> settled(int players, List<Integer> signs, Predicate<List<Integer>> won) {
        BigInteger[] settled = new BigInteger[players];
        Arrays.fill(settled, BigInteger.ZERO);
        for (List<Integer> order : orders(players)) {
            for (List<Integer> vote : votes(players, signs)) {
                int pivot = pivot(order, vote, won);
                settled[pivot] = settled[pivot].add(BigInteger.ONE);
            }
        }
        return List.of(settled);
    }

    private static int pivot(List<Integer> order, List<Integer> vote, Predicate<List<Integer>> won) {
        for (int called = 1; called <= order.size(); called++) {
            List<Integer> worst = new ArrayList<>(vote);
            List<Integer> best = new ArrayList<>(vote);
            for (int player : order.subList(called, order.size())) {
                worst.set(player, -1);
                best.set(player, 1);
            }
            if (won.test(worst) == won.test(best)) {
                return order.get(called - 1);
            }
        }
        throw new AssertionError("nobody settles " + vote);
    }

    private static List<List<Integer>> votes(int players, List<Integer> signs) {
        List<List<Integer>> votes = new ArrayList<>();
        votes.add(List.of());
        for (int player = 0; player < players; player++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> vote : votes) {
                signs.forEach(sign -> longer.add(inserted(vote, vote.size(), sign)));
            }
            votes = longer;
        }
        return votes;
    }

    private static List<List<Integer>> orders(int players) {
        List<List<Integer>> orders = new ArrayList<>();
        orders.add(List.of());
        for (int player = 0; player < players; player++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    longer.add(inserted(order, place, player));
                }
            }
            orders = longer;
        }
        return orders;
    }

    private static List<Integer> inserted(List<Integer> list, int place, int value) {
        List<Integer> copy = new ArrayList<>(list);
        copy.add(place, value);
        return copy;
    }
}
