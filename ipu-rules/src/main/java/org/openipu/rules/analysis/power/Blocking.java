package org.openipu.rules.analysis.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who can stop a vote although all others say yes.
 *
 * @param players the players, in the order of the game
 * @param negative how many votes block when they are cast against, 1 or more
 * @param abstaining how many votes block when they abstain; empty when the game knows no abstention. With a base of the votes
 *     cast only all votes together do, since the base shrinks with them; otherwise as many as votes against
 */
public record Blocking(List<Player> players, long negative, OptionalLong abstaining) {

    /** Copies the players. */
    public Blocking {
        players = List.copyOf(players);
    }

    /**
     * Finds what blocks when nobody abstains.
     *
     * @param game the game
     * @return what blocks it
     */
    public static Blocking of(WeightedGame game) {
        return new Blocking(game.players(), game.total() - game.quota() + 1, OptionalLong.empty());
    }

    /**
     * Finds what blocks when abstaining is a third choice.
     *
     * @param game the game
     * @return what blocks it
     */
    public static Blocking of(TernaryGame game) {
        long scores = (long) game.yes() * game.total();
        long negative = (scores - game.needed()) / game.yes() + 1;
        return new Blocking(game.players(), negative, OptionalLong.of(abstaining(game, scores)));
    }

    /** Returns the players who block alone by voting against, in the order of the game; often none. */
    public List<Player> vetoes() {
        return players.stream().filter(player -> player.weight() >= negative).toList();
    }

    /**
     * Returns the fewest players who block together by voting against: those with the most votes, and among equals the first
     * by name. Others may be as few.
     *
     * @return the players, the one with the most votes first
     */
    public List<Player> fewest() {
        List<Player> sorted = players.stream()
                .sorted(Comparator.comparingInt(Player::weight).reversed().thenComparing(Player::name))
                .toList();
        List<Player> chosen = new ArrayList<>();
        long votes = 0;
        for (Player player : sorted) {
            if (votes < negative) {
                chosen.add(player);
                votes += player.weight();
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * Tells whether players block together by voting against.
     *
     * @param names their names; those of nobody in the game are passed over
     * @return true if their votes are enough
     */
    public boolean isBlockedBy(Set<String> names) {
        return players.stream()
                        .filter(player -> names.contains(player.name()))
                        .mapToLong(Player::weight)
                        .sum()
                >= negative;
    }

    /** All others say yes: an abstention takes what a yes scores more, and without any yes nothing is won. */
    private static long abstaining(TernaryGame game, long scores) {
        int less = game.yes() - game.abstention();
        return less == 0 ? game.total() : Math.min(game.total(), (scores - game.needed()) / less + 1);
    }
}
