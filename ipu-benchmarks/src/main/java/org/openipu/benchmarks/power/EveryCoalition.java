package org.openipu.benchmarks.power;

import java.util.List;
import org.openipu.rules.analysis.power.Player;
import org.openipu.rules.analysis.power.WeightedGame;

/** The reference: every coalition is tried, as a loop over the bits of a number. */
final class EveryCoalition {

    private EveryCoalition() {}

    /** Returns the swings of each player; for up to 30 players. */
    static long[] swings(WeightedGame game) {
        List<Player> players = game.players();
        int[] weights = players.stream().mapToInt(Player::weight).toArray();
        long[] swings = new long[weights.length];
        for (int coalition = 0; coalition < 1 << weights.length; coalition++) {
            long votes = votes(weights, coalition);
            for (int i = 0; votes >= game.quota() && i < weights.length; i++) {
                boolean inside = ((coalition >> i) & 1) == 1;
                swings[i] += inside && votes - weights[i] < game.quota() ? 1 : 0;
            }
        }
        return swings;
    }

    private static long votes(int[] weights, int coalition) {
        long votes = 0;
        for (int i = 0; i < weights.length; i++) {
            votes += ((coalition >> i) & 1) == 1 ? weights[i] : 0;
        }
        return votes;
    }
}
