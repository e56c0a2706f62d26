package org.openipu.rules.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An exact fraction of whole numbers. It is kept as it came out and is not reduced, since reducing costs more than adding;
 * fractions of the same value are equal all the same.
 *
 * @param numerator any whole number
 * @param denominator above 0
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /**
     * Refuses a denominator that is not above 0.
     *
     * @throws IllegalArgumentException if the denominator is 0 or below
     */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0: " + denominator);
        }
    }

    /**
     * Returns a decimal number as a fraction.
     *
     * @param decimal the number
     * @return the fraction of the same value
     */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Adds up fractions, exactly.
     *
     * @param parts the parts; may be empty
     * @return their sum
     */
    public static Ratio sum(Collection<Ratio> parts) {
        List<Ratio> sums = new ArrayList<>(parts);
        while (sums.size() > 1) {
            sums = sumsOfPairs(sums);
        }
        return sums.isEmpty() ? ZERO : sums.get(0);
    }

    /**
     * Adds a fraction.
     *
     * @param other the other
     * @return the exact sum
     */
    public Ratio plus(Ratio other) {
        return denominator.equals(other.denominator)
                ? new Ratio(numerator.add(other.numerator), denominator)
                : new Ratio(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /**
     * Multiplies by a fraction.
     *
     * @param other the other
     * @return the exact product
     */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides by a fraction.
     *
     * @param other the other, not 0
     * @return the exact quotient
     * @throws ArithmeticException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        if (other.numerator.signum() == 0) {
            throw new ArithmeticException("nothing can be divided by 0");
        }
        BigInteger below = denominator.multiply(other.numerator.abs());
        BigInteger above = numerator.multiply(other.denominator);
        return new Ratio(other.numerator.signum() < 0 ? above.negate() : above, below);
    }

    /**
     * Returns the difference.
     *
     * @param other what is taken away
     * @return this less the other, not in lowest terms
     */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** Returns the greatest whole number that is not above this one: 2 for 5/2, and -3 for -5/2. */
    public BigInteger floor() {
        return numerator.subtract(remainder()).divide(denominator);
    }

    /** Returns what this one is above its {@link #floor()}: at least 0 and below 1. */
    public Ratio fraction() {
        return new Ratio(remainder(), denominator);
    }

    /** Returns the fraction in lowest terms. */
    public Ratio reduced() {
        BigInteger divisor = numerator.gcd(denominator);
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Returns the decimal number of this value without trailing zeros; empty when its decimals do not end. */
    public Optional<BigDecimal> findDecimal() {
        try {
            Ratio lowest = reduced();
            return Optional.of(new BigDecimal(lowest.numerator)
                    .divide(new BigDecimal(lowest.denominator))
                    .stripTrailingZeros());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the nearest decimal number.
     *
     * @param precision how many digits it may have, and what becomes of the rest
     * @return the number
     */
    public BigDecimal toDecimal(MathContext precision) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), precision);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Tells whether the other is a fraction of the same value: 2/4 equals 1/2. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        Ratio lowest = reduced();
        return 31 * lowest.numerator.hashCode() + lowest.denominator.hashCode();
    }

    /** Returns the fraction in lowest terms: {@code 10000/9249}. */
    @Override
    public String toString() {
        Ratio lowest = reduced();
        return lowest.numerator + "/" + lowest.denominator;
    }

    private BigInteger remainder() {
        return numerator.mod(denominator);
    }

    /** Adds neighbours, so that large numbers meet large ones only. */
    private static List<Ratio> sumsOfPairs(List<Ratio> parts) {
        List<Ratio> sums = new ArrayList<>((parts.size() + 1) / 2);
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            sums.add(parts.get(i).plus(parts.get(i + 1)));
        }
        if (parts.size() % 2 == 1) {
            sums.add(parts.get(parts.size() - 1));
        }
        return sums;
    }
}
