package org.openipu.rules.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * How an exact amount becomes one that can be paid. Rounding happens once, on the sum: a sum of rounded lines can be off by
 * half a step for each line.
 *
 * @param unit what is counted
 * @param ties what becomes of a number just between two
 */
public record Rounding(SmallestUnit unit, Ties ties) {

    /** To the minor unit, ties away from zero. */
    public static final Rounding COMMERCIAL = new Rounding(SmallestUnit.MINOR_UNIT, Ties.HALF_UP);

    /**
     * Rounds an amount to the nearest that can be paid.
     *
     * @param amount the exact amount
     * @param currency its currency
     * @return the rounded amount, with the decimals of the step; empty when no step is known for the currency
     */
    public Optional<BigDecimal> round(Ratio amount, CurrencyUnit currency) {
        return unit.find(currency).map(step -> toMultiple(amount, step));
    }

    private BigDecimal toMultiple(Ratio amount, BigDecimal step) {
        Ratio steps = amount.dividedBy(Ratio.of(step));
        BigInteger[] whole = steps.numerator().abs().divideAndRemainder(steps.denominator());
        int half = whole[1].shiftLeft(1).compareTo(steps.denominator());
        boolean up = half > 0 || (half == 0 && ties.goesUp(whole[0]));
        BigInteger nearest = up ? whole[0].add(BigInteger.ONE) : whole[0];
        BigInteger signed = steps.numerator().signum() < 0 ? nearest.negate() : nearest;
        return new BigDecimal(signed).multiply(step);
    }
}
