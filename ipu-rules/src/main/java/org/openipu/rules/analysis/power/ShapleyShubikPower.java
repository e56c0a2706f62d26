package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.List;
import org.openipu.rules.rounding.Ratio;

/**
 * The power of all players by how often each is the one who settles the vote when they speak in any order (Shapley and Shubik
 * 1954).
 *
 * @param players each player's share, in the order of the game
 */
public record ShapleyShubikPower(List<PlayerShare> players) {

    private static final int[] YES = {1};

    /** Copies the players. */
    public ShapleyShubikPower {
        players = List.copyOf(players);
    }

    /**
     * Measures power when nobody abstains: all orders are as likely as each other, and the player counts who makes those
     * before it, if they all say yes, reach the quota.
     *
     * @param game the game
     * @return the power of its players
     */
    public static ShapleyShubikPower of(WeightedGame game) {
        PivotCount count = PivotCount.of(Scores.of(game.players(), YES, game.quota()), 1);
        BigInteger orders = orders(game.players());
        return new ShapleyShubikPower(game.players().stream()
                .map(player -> new PlayerShare(player, new Ratio(count.of(player), orders)))
                .toList());
    }

    /**
     * Measures power when abstaining is a third choice, by roll call (Felsenthal and Machover 1997): all orders and all choices
     * are as likely as each other, and the player counts with whose vote the result is settled, won or lost, whatever those
     * after it do. Without abstention the same roll call gives the index of Shapley and Shubik (Felsenthal and Machover 1996).
     * Other authors have defined other indices for such games; this one is not the only one.
     *
     * @param game the game
     * @return the power of its players
     */
    public static ShapleyShubikPower of(TernaryGame game) {
        int[] towardsYes = {0, game.abstention(), game.yes()};
        int[] towardsNo = {0, game.yes() - game.abstention(), game.yes()};
        long blocks = (long) game.yes() * game.total() - game.needed() + 1;
        Scores won = Scores.of(game.players(), towardsYes, game.needed());
        PivotCount settledAsWon = PivotCount.of(won, 3);
        PivotCount settledAsLost = PivotCount.of(Scores.of(game.players(), towardsNo, blocks), 3);
        int weighty = won.weights().length;
        BigInteger rollCalls =
                orders(game.players()).multiply(BigInteger.valueOf(3).pow(weighty));
        return new ShapleyShubikPower(game.players().stream()
                .map(player -> new PlayerShare(
                        player, new Ratio(settledAsWon.of(player).add(settledAsLost.of(player)), rollCalls)))
                .toList());
    }

    /** The orders of the players with weight; the others change nothing wherever they stand. */
    private static BigInteger orders(List<Player> players) {
        int weighty =
                (int) players.stream().filter(player -> player.weight() > 0).count();
        return Factorials.upTo(weighty).get(weighty);
    }
}
