package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every game has to be: players by different names, and few enough to count. */
final class GameSize {

    /** The most players of a game. */
    static final int MAX_PLAYERS = 1_000;

    /** The most 64-bit words that counting may take: 256 MiB. */
    static final long MAX_WORDS = 1L << 25;

    private GameSize() {}

    static List<Player> requirePlayers(List<Player> players) {
        if (players.isEmpty() || players.size() > MAX_PLAYERS) {
            throw new IllegalArgumentException("a game has 1 to " + MAX_PLAYERS + " players, not " + players.size());
        }
        Set<String> names = new HashSet<>();
        for (Player player : players) {
            if (!names.add(player.name())) {
                throw new IllegalArgumentException("a player stands once in a game: " + player.name());
            }
        }
        return List.copyOf(players);
    }

    /** Refuses a game that takes too much to count; {@code range} is the larger of what wins and what blocks. */
    static void requireWithinReach(int players, BigInteger range) {
        if (!isWithinReach(players, range)) {
            throw new IllegalArgumentException(
                    "counting " + players + " players whose scores reach " + range + " takes too much");
        }
    }

    static boolean isWithinReach(int players, BigInteger range) {
        BigInteger words = range.multiply(BigInteger.valueOf(players)).multiply(BigInteger.valueOf(words(4, players)));
        return words.compareTo(BigInteger.valueOf(MAX_WORDS)) <= 0;
    }

    /** Returns the words that hold every count up to the number of ways in which players can choose. */
    static int words(int choices, int players) {
        return BigInteger.valueOf(choices).pow(players).bitLength() / Long.SIZE + 1;
    }

    static long total(List<Player> players) {
        return players.stream().mapToLong(Player::weight).sum();
    }
}
