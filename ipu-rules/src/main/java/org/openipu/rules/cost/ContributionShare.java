package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.List;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.rounding.Percentage;

/** What share of all contributions a parliament's contribution is (Statutes 5.1). */
public final class ContributionShare {

    /** Decimals by which the share in a finding is more exact than the printed one. */
    private static final int MORE_DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ContributionShare() {}

    /**
     * Computes the share from the printed amounts.
     *
     * @param contribution the contribution and the total
     * @param decimals the decimals of the percentage, 0 or more
     * @return the share in per cent, rounded half up
     */
    public static BigDecimal percent(StatedContribution contribution, int decimals) {
        return Percentage.of(contribution.amount(), contribution.total(), decimals);
    }

    /**
     * Holds the printed percentage against the printed amounts. Each printed figure stands for everything that is rounded to it;
     * they agree when some amount, total and percentage within these bounds do. Nothing is recomputed from a percentage: the
     * scale may be of another total than the one printed, so a difference is a warning.
     *
     * @param contribution the contribution as printed
     * @return a warning at {@code percent} when rounding does not explain the difference; empty when it does, and when no
     *     percentage is printed
     */
    public static List<Finding> check(StatedContribution contribution) {
        return contribution.percent().filter(printed -> !agrees(contribution, printed)).stream()
                .map(printed -> Finding.warning(
                        "costs.contribution-share-differs",
                        "percent",
                        Argument.of("printed", printed.toPlainString()),
                        Argument.of("amount", new MultiCurrencyTotal(List.of(contribution.amount()))),
                        Argument.of("total", new MultiCurrencyTotal(List.of(contribution.total()))),
                        Argument.of(
                                "share",
                                percent(contribution, Math.max(printed.scale(), 0) + MORE_DECIMALS)
                                        .toPlainString())))
                .toList();
    }

    private static boolean agrees(StatedContribution contribution, BigDecimal printed) {
        BigDecimal halfUnit = contribution.roundedTo().orElse(BigDecimal.ZERO).multiply(HALF);
        BigDecimal halfLast = printed.ulp().multiply(HALF);
        BigDecimal amount = contribution.amount().getNumber().numberValueExact(BigDecimal.class);
        BigDecimal total = total(contribution);
        BigDecimal leastTotal = total.subtract(halfUnit);
        boolean notAbove = leastTotal.signum() <= 0
                || printed.subtract(halfLast).multiply(leastTotal).compareTo(hundredfold(amount.add(halfUnit))) <= 0;
        return notAbove
                && printed.add(halfLast).multiply(total.add(halfUnit)).compareTo(hundredfold(amount.subtract(halfUnit)))
                        >= 0;
    }

    private static BigDecimal total(StatedContribution contribution) {
        return contribution.total().getNumber().numberValueExact(BigDecimal.class);
    }

    /** A hundred times an amount, which divided by a total is a percentage. */
    private static BigDecimal hundredfold(BigDecimal amount) {
        return amount.multiply(HUNDRED);
    }
}
