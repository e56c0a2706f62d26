package org.openipu.testkit.oracle;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;

/**
 * Assembly Rule 11.2 worked out as one would on paper, written apart from the rule engine.
 *
 * <p>The answer is a set of request ids: one id for the request that is accepted, none when no request has two thirds,
 * several when the leaders are equal.
 */
public final class NaiveEmergencyItem {

    private static final BigInteger TWO = BigInteger.valueOf(2);
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private NaiveEmergencyItem() {}

    /**
     * Decides with two thirds of the affirmative and negative votes.
     *
     * @param votes the votes on all requests
     * @return the ids of the leading requests that have the majority
     */
    public static Set<String> leaders(List<RequestVote> votes) {
        return leaders(votes, false);
    }

    /**
     * Decides as the Conference did up to 4 September 1971: with two thirds of all votes, abstentions included.
     *
     * @param votes the votes on all requests
     * @return the ids of the leading requests that have the majority
     */
    public static Set<String> leadersCountingAbstentions(List<RequestVote> votes) {
        return leaders(votes, true);
    }

    private static Set<String> leaders(List<RequestVote> votes, boolean abstentionsCount) {
        Set<String> ids = new TreeSet<>();
        int most = 0;
        for (RequestVote vote : votes) {
            if (!hasTwoThirds(vote.tally(), abstentionsCount)) {
                continue;
            }
            int yes = vote.tally().affirmative();
            if (yes > most) {
                ids.clear();
                most = yes;
            }
            if (yes == most) {
                ids.add(vote.id());
            }
        }
        return ids;
    }

    private static boolean hasTwoThirds(Tally tally, boolean abstentionsCount) {
        BigInteger yes = BigInteger.valueOf(tally.affirmative());
        BigInteger all = yes.add(BigInteger.valueOf(tally.negative()));
        if (abstentionsCount) {
            all = all.add(BigInteger.valueOf(tally.abstentions()));
        }
        if (all.signum() == 0) {
            return false;
        }
        BigInteger[] thirds = all.multiply(TWO).divideAndRemainder(THREE);
        BigInteger needed = thirds[1].signum() == 0 ? thirds[0] : thirds[0].add(BigInteger.ONE);
        return yes.compareTo(needed) >= 0;
    }
}
