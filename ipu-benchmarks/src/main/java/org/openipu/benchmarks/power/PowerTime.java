package org.openipu.benchmarks.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openipu.benchmarks.processor.ProcessorTime;
import org.openipu.rules.analysis.power.BanzhafPower;
import org.openipu.rules.analysis.power.Player;
import org.openipu.rules.analysis.power.PlayerPower;
import org.openipu.rules.analysis.power.ShapleyShubikPower;
import org.openipu.rules.analysis.power.TernaryGame;
import org.openipu.rules.analysis.power.WeightedGame;
import org.openipu.rules.majority.Majority;

/** The processor time of measuring power in a vote that needs two thirds. */
public final class PowerTime {

    private PowerTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, the number of players, and how often it is taken in each round
     */
    public static void main(String[] arguments) {
        List<Player> players = players(Integer.parseInt(arguments[1]));
        String name = arguments[0] + " of " + players.size();
        ProcessorTime.print(name, way(arguments[0], players), Integer.parseInt(arguments[2]));
    }

    private static Runnable way(String name, List<Player> players) {
        WeightedGame game = WeightedGame.of(players, Majority.TWO_THIRDS);
        return switch (name) {
            case "banzhaf" -> () -> require(BanzhafPower.of(game).players().size(), players);
            case "shapleyShubik" ->
                () -> require(ShapleyShubikPower.of(game).players().size(), players);
            case "ternaryBanzhaf", "ternaryShapleyShubik" -> ternaryWay(name, players);
            case "everyCoalition" -> () -> requireSame(EveryCoalition.swings(game), BanzhafPower.of(game));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Runnable ternaryWay(String name, List<Player> players) {
        TernaryGame game = TernaryGame.of(players, Majority.TWO_THIRDS);
        return name.equals("ternaryBanzhaf")
                ? () -> require(BanzhafPower.of(game).players().size(), players)
                : () -> require(ShapleyShubikPower.of(game).players().size(), players);
    }

    /** 183 of them hold 2,578 votes, about as many as the Assembly. */
    private static List<Player> players(int count) {
        List<Player> players = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            players.add(new Player("P" + i, 10 + i % 14 * (i % 3 + 1) / 3));
        }
        return players;
    }

    private static void require(int measured, List<Player> players) {
        if (measured != players.size()) {
            throw new IllegalStateException("measured " + measured);
        }
    }

    private static void requireSame(long[] swings, BanzhafPower power) {
        long[] counted = power.players().stream()
                .map(PlayerPower::swings)
                .mapToLong(BigInteger::longValueExact)
                .toArray();
        if (!Arrays.equals(swings, counted)) {
            throw new IllegalStateException("every coalition gives " + Arrays.toString(swings));
        }
    }
}
