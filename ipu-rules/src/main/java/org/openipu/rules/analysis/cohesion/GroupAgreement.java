package org.openipu.rules.analysis.cohesion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.rounding.Ratio;

/**
 * How far the delegations of two geopolitical groups voted alike: the mean over all pairs of different delegations, one of each
 * group, that can be compared. Each pair counts once, however many votes it has; a delegation of both groups is not compared
 * with itself.
 *
 * @param one a group
 * @param other a group, the same one for the pairs within a group
 * @param pairs how many pairs could be compared, 0 or more
 * @param agreement 0 to 1; empty when there was nothing to compare, which is not 0
 */
public record GroupAgreement(GeopoliticalGroup one, GeopoliticalGroup other, int pairs, Optional<Ratio> agreement) {

    /**
     * Compares all groups with each other.
     *
     * @param matrix the agreement of the delegations
     * @param groups the groups of the day
     * @return a line for each pair of groups, one group with itself included: row by row the part of the matrix from the
     *     diagonal on, in the order of the groups
     */
    public static List<GroupAgreement> of(AgreementMatrix matrix, GroupsOfDay groups) {
        List<GroupAgreement> lines = new ArrayList<>();
        for (GeopoliticalGroup one : GeopoliticalGroup.values()) {
            for (GeopoliticalGroup other : GeopoliticalGroup.values()) {
                if (one.compareTo(other) <= 0) {
                    lines.add(between(one, other, matrix, groups));
                }
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Tells whether this line is about two groups, in whichever order.
     *
     * @param left a group
     * @param right another one, or the same
     * @return true if it is
     */
    public boolean isBetween(GeopoliticalGroup left, GeopoliticalGroup right) {
        return (one == left && other == right) || (one == right && other == left);
    }

    private static GroupAgreement between(
            GeopoliticalGroup one, GeopoliticalGroup other, AgreementMatrix matrix, GroupsOfDay groups) {
        int pairs = 0;
        Ratio sum = Ratio.ZERO;
        for (CountryCode left : in(one, matrix, groups)) {
            for (CountryCode right : in(other, matrix, groups)) {
                boolean isCounted = !left.equals(right) && (one != other || left.compareTo(right) < 0);
                Optional<Ratio> agreement = isCounted ? matrix.find(left, right) : Optional.empty();
                if (agreement.isPresent()) {
                    pairs++;
                    sum = sum.plus(agreement.get()).reduced();
                }
            }
        }
        return new GroupAgreement(one, other, pairs, mean(sum, pairs));
    }

    private static List<CountryCode> in(GeopoliticalGroup group, AgreementMatrix matrix, GroupsOfDay groups) {
        return matrix.delegations().stream()
                .filter(delegation -> groups.isIn(delegation, group))
                .toList();
    }

    private static Optional<Ratio> mean(Ratio sum, int pairs) {
        return pairs == 0
                ? Optional.empty()
                : Optional.of(sum.dividedBy(new Ratio(BigInteger.valueOf(pairs), BigInteger.ONE))
                        .reduced());
    }
}
