package org.openipu.rules.analysis.cohesion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rounding.Ratio;

/**
 * How far delegations voted alike over several roll calls.
 *
 * <p>In one roll call two delegations agree by what their votes have in common: each one's yes, no and abstentions are taken as
 * shares of all that it used, and the smaller of both shares is added up over the three, which is 1 for the same division and 0
 * for nothing in common. For delegations that do not split their votes that is 1 when both did the same and 0 otherwise.
 * The agreement of a pair is the mean over the roll calls in which both used votes: without splits the share of the compared
 * roll calls in which they did the same. Abstaining is a position of its own, unlike in Lijphart's index of agreement (1963),
 * where an abstention agrees by half with yes and with no.
 *
 * @param delegations all delegations that stand in a roll call, by country
 * @param pairs a line for each pair, one delegation with itself included: row by row the part above the diagonal, as the matrix
 *     is symmetric
 */
public record AgreementMatrix(List<CountryCode> delegations, List<PairAgreement> pairs) {

    /** Copies the lists. */
    public AgreementMatrix {
        delegations = List.copyOf(delegations);
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares all delegations with each other.
     *
     * @param rollCalls the roll calls, in any order; may be empty
     * @return the matrix
     */
    public static AgreementMatrix of(List<RollCall> rollCalls) {
        List<Map<CountryCode, Tally>> votes =
                rollCalls.stream().map(AgreementMatrix::used).toList();
        TreeSet<CountryCode> countries = new TreeSet<>();
        rollCalls.forEach(rollCall -> rollCall.votes().forEach(vote -> countries.add(vote.delegation())));
        List<CountryCode> delegations = List.copyOf(countries);
        List<PairAgreement> pairs = new ArrayList<>();
        for (int row = 0; row < delegations.size(); row++) {
            for (int column = row; column < delegations.size(); column++) {
                pairs.add(pair(delegations.get(row), delegations.get(column), votes));
            }
        }
        return new AgreementMatrix(delegations, pairs);
    }

    /**
     * Finds how far two delegations agree, in whichever order.
     *
     * @param one a delegation
     * @param other another one, or the same
     * @return the agreement; empty when they never both used votes in a roll call
     */
    public Optional<Ratio> find(CountryCode one, CountryCode other) {
        return pair(one, other).flatMap(PairAgreement::agreement);
    }

    /**
     * Finds the line of two delegations, in whichever order.
     *
     * @param one a delegation
     * @param other another one, or the same
     * @return the line; empty when one of them stands in no roll call
     */
    public Optional<PairAgreement> pair(CountryCode one, CountryCode other) {
        int row = Math.min(delegations.indexOf(one), delegations.indexOf(other));
        int column = Math.max(delegations.indexOf(one), delegations.indexOf(other));
        if (row < 0) {
            return Optional.empty();
        }
        int before = row * delegations.size() - row * (row - 1) / 2;
        return Optional.of(pairs.get(before + column - row));
    }

    private static Map<CountryCode, Tally> used(RollCall rollCall) {
        Map<CountryCode, Tally> votes = new HashMap<>();
        rollCall.votes().stream()
                .filter(vote -> vote.votes().votesCastAndAbstentions() > 0)
                .forEach(vote -> votes.put(vote.delegation(), vote.votes()));
        return votes;
    }

    private static PairAgreement pair(CountryCode one, CountryCode other, List<Map<CountryCode, Tally>> votes) {
        List<Ratio> agreements = new ArrayList<>();
        for (Map<CountryCode, Tally> rollCall : votes) {
            Tally left = rollCall.get(one);
            Tally right = rollCall.get(other);
            if (left != null && right != null) {
                agreements.add(inCommon(left, right));
            }
        }
        int compared = agreements.size();
        Optional<Ratio> mean = compared == 0
                ? Optional.empty()
                : Optional.of(Ratio.sum(agreements)
                        .times(new Ratio(BigInteger.ONE, BigInteger.valueOf(compared)))
                        .reduced());
        return new PairAgreement(one, other, compared, mean);
    }

    private static Ratio inCommon(Tally left, Tally right) {
        BigInteger leftAll = BigInteger.valueOf(left.votesCastAndAbstentions());
        BigInteger rightAll = BigInteger.valueOf(right.votesCastAndAbstentions());
        BigInteger common = smaller(left.affirmative(), leftAll, right.affirmative(), rightAll)
                .add(smaller(left.negative(), leftAll, right.negative(), rightAll))
                .add(smaller(left.abstentions(), leftAll, right.abstentions(), rightAll));
        return new Ratio(common, leftAll.multiply(rightAll)).reduced();
    }

    /** The smaller of two shares, as a part of the product of both wholes. */
    private static BigInteger smaller(int left, BigInteger leftAll, int right, BigInteger rightAll) {
        return BigInteger.valueOf(left)
                .multiply(rightAll)
                .min(BigInteger.valueOf(right).multiply(leftAll));
    }
}
