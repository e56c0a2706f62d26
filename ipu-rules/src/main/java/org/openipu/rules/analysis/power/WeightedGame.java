package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.openipu.rules.majority.Majority;

/**
 * A vote in which every player says yes or no: it is won by players whose weights together reach the quota. In the literature
 * it is written {@code [quota; weights]}.
 *
 * @param players the players, 1 to 1,000, by different names; their order has no meaning
 * @param quota the votes that win, 1 to those of all players together
 */
public record WeightedGame(List<Player> players, long quota) {

    /**
     * Copies the players; refuses games that nobody can play, win or lose, and those too large to count.
     *
     * @throws IllegalArgumentException if there are no players or too many, a name stands twice, the quota is out of its
     *     range, or players times votes are too many to count; {@link GameCheck} finds the same beforehand
     */
    public WeightedGame {
        players = GameSize.requirePlayers(players);
        long total = GameSize.total(players);
        if (quota < 1 || quota > total) {
            throw new IllegalArgumentException("the quota is 1 to " + total + ", not " + quota);
        }
        GameSize.requireWithinReach(players.size(), BigInteger.valueOf(Math.max(quota, total - quota + 1)));
    }

    /**
     * Returns the game of a majority when all players vote and nobody abstains, so that every base is all votes.
     *
     * @param players the players
     * @param majority the majority
     * @return the game whose quota is the majority of all votes
     * @throws IllegalArgumentException as the constructor does, such as when all votes are not enough
     */
    public static WeightedGame of(List<Player> players, Majority majority) {
        return new WeightedGame(players, majority.required(GameSize.total(players)));
    }

    /** Returns the votes of all players together. */
    public long total() {
        return GameSize.total(players);
    }

    /**
     * Tells whether players win when they say yes and all others say no.
     *
     * @param names their names; those of nobody in the game are passed over
     * @return true if they reach the quota
     */
    public boolean isWonBy(Set<String> names) {
        long votes = 0;
        for (Player player : players) {
            votes += names.contains(player.name()) ? player.weight() : 0;
        }
        return votes >= quota;
    }
}
