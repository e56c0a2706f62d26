package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Days or a share of one, exact and in lowest terms: a half day may be worth 1/2 of a day, a day of travel 2/3.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record DayCount(BigInteger numerator, BigInteger denominator) {

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not above 0
     */
    public DayCount {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("days are 0 or more: " + numerator + "/" + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * Returns a fraction of days.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more
     * @return the fraction
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not above 0
     */
    public static DayCount of(long numerator, long denominator) {
        return new DayCount(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns days given as a decimal.
     *
     * @param days such as 0.75; 0 or more
     * @return the same as a fraction
     * @throws IllegalArgumentException if the decimal is negative
     */
    public static DayCount of(BigDecimal days) {
        BigDecimal whole = days.setScale(Math.max(days.scale(), 0));
        return new DayCount(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /**
     * Returns this many times over.
     *
     * @param times 0 or more
     * @return the product
     */
    public DayCount times(int times) {
        return new DayCount(numerator.multiply(BigInteger.valueOf(times)), denominator);
    }

    /**
     * Returns this and more.
     *
     * @param more what is added
     * @return the sum
     */
    public DayCount plus(DayCount more) {
        return new DayCount(
                numerator.multiply(more.denominator).add(more.numerator.multiply(denominator)),
                denominator.multiply(more.denominator));
    }

    /** Returns the usual form: {@code 7} or {@code 13/2}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
