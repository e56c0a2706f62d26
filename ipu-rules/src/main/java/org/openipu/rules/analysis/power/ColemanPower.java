package org.openipu.rules.analysis.power;

import java.util.List;
import org.openipu.rules.rounding.Ratio;

/**
 * The power to prevent action and to initiate it (Coleman 1971). For votes with abstention several definitions compete
 * (Freixas and Palacios 2008), so that they are given for votes by yes and no alone.
 *
 * @param toAct the power of the body to act: the share of all ways to vote in which the vote is won
 * @param players each player's power, in the order of the game
 */
public record ColemanPower(Ratio toAct, List<PlayerColeman> players) {

    /** Copies the players. */
    public ColemanPower {
        players = List.copyOf(players);
    }

    /**
     * Measures power.
     *
     * @param game the game
     * @return the power of the body and of its players
     */
    public static ColemanPower of(WeightedGame game) {
        BanzhafPower power = BanzhafPower.of(game);
        return new ColemanPower(
                power.powerToAct(),
                power.players().stream()
                        .map(player -> new PlayerColeman(
                                player.player(),
                                new Ratio(player.swings(), power.won()),
                                new Ratio(player.swings(), power.ways().subtract(power.won()))))
                        .toList());
    }
}
