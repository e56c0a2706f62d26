package org.openipu.testkit.law;

import java.math.BigInteger;
import java.util.Map;

/** What tells the Sainte-Laguë method from others that share seats by quotients. */
public final class SainteLagueLaws {

    private SainteLagueLaws() {}

    /**
     * No quotient that won a seat is below one that won none: votes / (2 x seats - 1) of any group is at least votes / (2 x
     * seats + 1) of every other.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     */
    public static void noHigherQuotientIsPassedOver(SeatMethod method, Map<String, Long> votes, int seats) {
        SeatShares shares = method.share(votes, seats);
        votes.forEach((winner, winnerVotes) -> votes.forEach((loser, loserVotes) -> Law.check(
                shares.of(winner) == 0
                        || product(winnerVotes, 2L * shares.of(loser) + 1)
                                        .compareTo(product(loserVotes, 2L * shares.of(winner) - 1))
                                >= 0,
                "a higher quotient is passed over",
                loser,
                winner,
                votes,
                seats)));
    }

    private static BigInteger product(long votes, long divisor) {
        return BigInteger.valueOf(votes).multiply(BigInteger.valueOf(divisor));
    }
}
