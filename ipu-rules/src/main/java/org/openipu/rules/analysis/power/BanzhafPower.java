package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.List;
import org.openipu.rules.rounding.Ratio;

/**
 * The power of all players by the swings that each has (Penrose 1946, Banzhaf 1965; with abstention Felsenthal and Machover
 * 1997, who count the votes of all others, three choices each, in which the player decides).
 *
 * @param players each player's power, in the order of the game
 * @param won in how many of all ways to vote the vote is won
 * @param ways all ways to vote: 2 to the power of the number of players, or 3 with abstention
 */
public record BanzhafPower(List<PlayerPower> players, BigInteger won, BigInteger ways) {

    private static final int[] YES_OR_NO = {0, 1};
    private static final int[] ALL_BUT_YES = {0, 1, 1};

    /** Copies the players. */
    public BanzhafPower {
        players = List.copyOf(players);
    }

    /**
     * Measures power when nobody abstains.
     *
     * @param game the game
     * @return the power of its players
     */
    public static BanzhafPower of(WeightedGame game) {
        SwingCount count = SwingCount.of(Scores.of(game.players(), YES_OR_NO, game.quota()));
        BigInteger lost = count.missed().multiply(waysOfTheWeightless(game.players(), 2));
        return of(game.players(), count, BigInteger.TWO, lost.negate().add(ways(game.players(), 2)));
    }

    /**
     * Measures power when abstaining is a third choice, and all three are as likely as each other.
     *
     * @param game the game
     * @return the power of its players
     */
    public static BanzhafPower of(TernaryGame game) {
        BigInteger three = BigInteger.valueOf(3);
        BigInteger weightless = waysOfTheWeightless(game.players(), 3);
        if (!game.hasMovingBase()) {
            long blocks = (long) game.yes() * game.total() - game.needed() + 1;
            SwingCount count = SwingCount.of(Scores.of(game.players(), scaled(ALL_BUT_YES, game.yes()), blocks));
            return of(game.players(), count, three, count.missed().multiply(weightless));
        }
        int[] steps = {0, game.abstention(), game.yes()};
        SwingCount count = SwingCount.of(Scores.of(game.players(), steps, game.needed()));
        BigInteger reached = ways(game.players(), 3).subtract(count.missed().multiply(weightless));
        return of(game.players(), count, three, reached.subtract(onlyAbstentions(game, weightless)));
    }

    /** Returns the power of the body to act (Coleman 1971): the share of all ways to vote in which the vote is won. */
    public Ratio powerToAct() {
        return new Ratio(won, ways);
    }

    private static BanzhafPower of(List<Player> players, SwingCount count, BigInteger choices, BigInteger won) {
        BigInteger weightless = waysOfTheWeightless(players, choices.intValueExact());
        BigInteger others = choices.pow(players.size() - 1);
        BigInteger all = players.stream()
                .map(player -> count.of(player).multiply(weightless))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<PlayerPower> powers = players.stream()
                .map(player -> {
                    BigInteger swings = count.of(player).multiply(weightless);
                    return new PlayerPower(player, swings, new Ratio(swings, others), new Ratio(swings, all));
                })
                .toList();
        return new BanzhafPower(powers, won, choices.pow(players.size()));
    }

    /** All abstain: two thirds of no votes cast would be reached, and yet nothing is adopted. No swing is lost by it. */
    private static BigInteger onlyAbstentions(TernaryGame game, BigInteger weightless) {
        return game.needed() == game.abstention() * game.total() ? weightless : BigInteger.ZERO;
    }

    private static BigInteger ways(List<Player> players, int choices) {
        return BigInteger.valueOf(choices).pow(players.size());
    }

    private static BigInteger waysOfTheWeightless(List<Player> players, int choices) {
        long weightless =
                players.stream().filter(player -> player.weight() == 0).count();
        return BigInteger.valueOf(choices).pow((int) weightless);
    }

    private static int[] scaled(int[] steps, int times) {
        int[] scaled = steps.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= times;
        }
        return scaled;
    }
}
