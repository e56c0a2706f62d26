package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.List;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

/**
 * A vote in which every player says yes or no or abstains (a ternary voting game: Felsenthal and Machover, Ternary Voting
 * Games, International Journal of Game Theory 26, 1997). It is won when there is an affirmative vote and
 *
 * <pre>{@code yes x (affirmative votes) + abstention x (abstentions) >= needed}</pre>
 *
 * <p>This one line holds a base that moves: n/d of the votes cast is d x affirmative >= n x (affirmative + negative), and
 * with affirmative + negative + abstentions = all votes that is d x affirmative + n x abstentions >= n x all. Where
 * abstentions are in the base they score nothing, as negative votes do.
 *
 * @param players the players, 1 to 1,000, by different names; their order has no meaning
 * @param yes what an affirmative vote scores, 1 or more
 * @param abstention what an abstention scores, 0 to {@code yes}
 * @param needed the score that wins: at least what all players score by abstaining, since nothing is adopted by abstentions
 *     alone, and at most what they score by saying yes; 1 or more
 */
public record TernaryGame(List<Player> players, int yes, int abstention, long needed) {

    /**
     * Copies the players; refuses games that nobody can play, win or lose, and those too large to count.
     *
     * @throws IllegalArgumentException if there are no players or too many, a name stands twice, a score is out of its range,
     *     or players times scores are too many to count; {@link GameCheck} finds the same beforehand
     */
    public TernaryGame {
        players = GameSize.requirePlayers(players);
        BigInteger total = BigInteger.valueOf(GameSize.total(players));
        BigInteger most = total.multiply(BigInteger.valueOf(yes));
        BigInteger least = total.multiply(BigInteger.valueOf(abstention)).max(BigInteger.ONE);
        BigInteger wins = BigInteger.valueOf(needed);
        if (abstention < 0 || abstention > yes || wins.compareTo(least) < 0 || wins.compareTo(most) > 0) {
            throw new IllegalArgumentException("no vote is won by a score of " + needed + ", with " + yes + " for yes, "
                    + abstention + " for an abstention and " + total + " votes");
        }
        GameSize.requireWithinReach(players.size(), wins.max(most.subtract(wins).add(BigInteger.ONE)));
    }

    /**
     * Returns the game of a majority. With a base of the votes cast the base moves with abstentions; with every other base all
     * votes of the players are in it, whether they are cast or not.
     *
     * @param players the players
     * @param majority the majority
     * @return the game
     * @throws IllegalArgumentException as the constructor does, such as when all votes are not enough
     */
    public static TernaryGame of(List<Player> players, Majority majority) {
        long total = GameSize.total(players);
        if (majority.base() != MajorityBase.VOTES_CAST) {
            return ofQuota(players, majority.required(total));
        }
        Fraction share = majority.fraction();
        long whole = share.numerator() * total + (majority.threshold() == Threshold.PASSED ? 1 : 0);
        return new TernaryGame(players, share.denominator(), share.numerator(), whole);
    }

    /**
     * Returns the game in which a fixed number of affirmative votes wins, so that abstaining does what saying no does.
     *
     * @param players the players
     * @param quota the affirmative votes that win, 1 to those of all players together
     * @return the game
     * @throws IllegalArgumentException as the constructor does
     */
    public static TernaryGame ofQuota(List<Player> players, long quota) {
        return new TernaryGame(players, 1, 0, quota);
    }

    /** Returns the votes of all players together. */
    public long total() {
        return GameSize.total(players);
    }

    /** Tells whether the base moves with abstentions, so that abstaining is less than saying no. */
    public boolean hasMovingBase() {
        return abstention > 0;
    }

    /**
     * Tells whether a vote is won.
     *
     * @param tally the votes of all players, each on one side
     * @return true if the score is reached and there is an affirmative vote
     */
    public boolean isWonBy(Tally tally) {
        long score = (long) yes * tally.affirmative() + (long) abstention * tally.abstentions();
        return tally.affirmative() > 0 && score >= needed;
    }
}
