package org.openipu.rules.analysis.cohesion;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.openipu.rules.rounding.Ratio;

/**
 * A matrix of agreement in a few numbers.
 *
 * @param groups the pairs of different groups that can be compared, the most alike first, equal ones in the order of the groups
 * @param compared how many pairs of different delegations can be compared
 * @param always how many of them voted alike with all their votes in every roll call
 * @param never how many of them had nothing in common in any roll call
 */
public record AgreementSummary(List<GroupAgreement> groups, int compared, int always, int never) {

    /** Copies the list. */
    public AgreementSummary {
        groups = List.copyOf(groups);
    }

    /**
     * Sums up a matrix.
     *
     * @param matrix the agreement of the delegations
     * @param groups the agreement of the groups
     * @return the summary
     */
    public static AgreementSummary of(AgreementMatrix matrix, List<GroupAgreement> groups) {
        List<Ratio> agreements = matrix.pairs().stream()
                .filter(pair -> !pair.one().equals(pair.other()))
                .flatMap(pair -> pair.agreement().stream())
                .toList();
        return new AgreementSummary(
                groups.stream()
                        .filter(pair -> pair.one() != pair.other())
                        .filter(pair -> pair.agreement().isPresent())
                        .sorted(Comparator.comparing(AgreementSummary::agreement)
                                .reversed())
                        .toList(),
                agreements.size(),
                count(agreements, agreement -> agreement.numerator().equals(agreement.denominator())),
                count(agreements, agreement -> agreement.numerator().signum() == 0));
    }

    private static Ratio agreement(GroupAgreement pair) {
        return pair.agreement().orElse(Ratio.ZERO);
    }

    private static int count(List<Ratio> agreements, Predicate<Ratio> counts) {
        return (int) agreements.stream().filter(counts).count();
    }
}
