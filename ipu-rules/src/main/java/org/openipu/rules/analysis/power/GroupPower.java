package org.openipu.rules.analysis.power;

import java.util.List;

/**
 * The power of the geopolitical groups when each votes as one.
 *
 * @param game the vote
 * @param banzhaf by swings, when nobody abstains
 * @param banzhafWithAbstention by swings, when abstaining is a third choice
 * @param shapleyShubik by orders, when nobody abstains
 */
public record GroupPower(
        BlocGame game, BanzhafPower banzhaf, BanzhafPower banzhafWithAbstention, ShapleyShubikPower shapleyShubik) {

    /**
     * Measures the power of the players of a vote.
     *
     * @param game the vote
     * @return their power
     */
    public static GroupPower of(BlocGame game) {
        return new GroupPower(game, game.banzhaf(), game.banzhafWithAbstention(), game.shapleyShubik());
    }

    /** Returns the players, in the order of the three results. */
    public List<Player> players() {
        return game.blocs().players();
    }
}
