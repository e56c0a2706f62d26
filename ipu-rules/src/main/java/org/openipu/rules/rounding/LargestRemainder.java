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
 * infinity) to the last decimal shown; the units of that decimal that are then missing go one each to the parts that lost most.
 * Of parts that lost the same, the ones given earlier come first. So a printed part is less than one unit away from the exact
 * one, and a part that needs no rounding stays as it is. Negative parts, such as refunds, are parts like others.
 */
public final class LargestRemainder {

    private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

    private LargestRemainder() {}

    /**
     * Rounds parts whose sum is printed beside them.
     *
     * @param parts the exact parts, in the order in which ties are broken; may be empty
     * @param decimals the decimals to show; negative for tens and hundreds
     * @return the rounded parts in the same order; their sum is the sum of the exact ones, rounded half up (away from zero)
     */
    public static List<BigDecimal> round(List<BigDecimal> parts, int decimals) {
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> floors = parts.stream()
                .map(part -> part.setScale(decimals, RoundingMode.FLOOR))
                .toList();
        List<BigDecimal> lost = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).subtract(floors.get(i)))
                .toList();
        List<BigInteger> units = floors.stream().map(BigDecimal::unscaledValue).toList();
        BigInteger printed = whole.setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        return inDecimals(completed(units, lost, printed), decimals);
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
