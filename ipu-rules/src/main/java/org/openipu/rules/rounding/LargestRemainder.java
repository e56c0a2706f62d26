package org.openipu.rules.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts rounded for display so that the printed parts add up to the printed whole. Each part is rounded down (towards minus
 * infinity) to the last unit shown; the units that are then missing go one each to the parts that lost most.
 * Of parts that lost the same, the ones given earlier come first. So a printed part is less than one unit away from the exact
 * one, and a part that needs no rounding stays as it is. Negative parts, such as refunds, are parts like others.
 */
public final class LargestRemainder {

    private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

    private LargestRemainder() {}

    /**
     * Rounds parts whose sum, rounded in one way or another, is printed beside them.
     *
     * @param parts the exact parts, in the order in which ties are broken; may be empty
     * @param whole the sum as printed: a multiple of the step, less than one step away from the exact sum of the parts
     * @param step what is counted in, above 0, such as 0.01, or 0.05 in cash
     * @return the rounded parts in the same order, multiples of the step; their sum is exactly the whole
     * @throws IllegalArgumentException if the whole is a step or more away from the sum
     * @throws ArithmeticException if the whole is no multiple of the step
     */
    public static List<BigDecimal> round(List<Ratio> parts, BigDecimal whole, BigDecimal step) {
        Ratio unit = Ratio.of(step);
        List<Ratio> exact = parts.stream().map(part -> part.dividedBy(unit)).toList();
        BigInteger printed = whole.divide(step).toBigIntegerExact();
        Ratio above = Ratio.sum(exact).minus(Ratio.of(new BigDecimal(printed)));
        if (above.numerator().abs().compareTo(above.denominator()) >= 0) {
            throw new IllegalArgumentException(whole + " is not the sum of " + parts);
        }
        List<BigInteger> units = exact.stream().map(Ratio::floor).toList();
        List<Ratio> lost = exact.stream().map(Ratio::fraction).toList();
        return completed(units, lost, printed).stream()
                .map(steps -> new BigDecimal(steps).multiply(step))
                .toList();
    }

    /**
     * Shares a whole in proportion to parts.
     *
     * @param whole the whole as printed, such as 100 per cent; all its decimals are shown
     * @param parts the parts, in the order in which ties are broken; not all of them zero together
     * @param decimals the decimals to show
     * @return the shares in the same order; their sum is exactly the whole
     * @throws IllegalArgumentException if the parts add up to zero, so that they have no shares
     * @throws ArithmeticException if the whole has more decimals than are shown
     */
    public static List<BigDecimal> share(BigDecimal whole, List<BigDecimal> parts, int decimals) {
        int scale = parts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> weights = parts.stream()
                .map(part -> part.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .toList();
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("parts that add up to zero have no shares: " + parts);
        }
        BigInteger printed = whole.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger sign = sum.signum() < 0 ? MINUS_ONE : BigInteger.ONE;
        List<BigInteger> units = new ArrayList<>();
        List<BigInteger> lost = new ArrayList<>();
        for (BigInteger weight : weights) {
            BigInteger product = weight.multiply(printed).multiply(sign);
            BigInteger remainder = product.mod(sum.abs());
            units.add(product.subtract(remainder).divide(sum.abs()));
            lost.add(remainder);
        }
        return inDecimals(completed(units, lost, printed), decimals);
    }

    /** Gives the missing units to the parts that lost most; the sort is stable, which breaks ties by the order given. */
    private static <L extends Comparable<L>> List<BigInteger> completed(
            List<BigInteger> units, List<L> lost, BigInteger printed) {
        BigInteger missing = printed.subtract(units.stream().reduce(BigInteger.ZERO, BigInteger::add));
        List<BigInteger> completed = new ArrayList<>(units);
        IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing(lost::get, Comparator.reverseOrder()))
                .limit(missing.intValueExact())
                .forEach(i -> completed.set(i, completed.get(i).add(BigInteger.ONE)));
        return completed;
    }

    private static List<BigDecimal> inDecimals(List<BigInteger> units, int decimals) {
        return units.stream().map(unit -> new BigDecimal(unit, decimals)).toList();
    }
}
