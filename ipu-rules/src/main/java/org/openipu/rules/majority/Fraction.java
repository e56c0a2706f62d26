package org.openipu.rules.majority;

import java.math.BigInteger;

/**
 * An exact share of a whole, above nothing and at most all of it, in lowest terms.
 *
 * @param numerator 1 to {@code denominator}
 * @param denominator 1 to {@value #MAX_DENOMINATOR}
 */
public record Fraction(int numerator, int denominator) {

    /** The largest denominator, which keeps every comparison within {@code long}. */
    public static final int MAX_DENOMINATOR = 1_000_000;

    /** One half. */
    public static final Fraction HALF = new Fraction(1, 2);

    /** Two thirds. */
    public static final Fraction TWO_THIRDS = new Fraction(2, 3);

    /**
     * Reduces to lowest terms, so that 4/6 equals 2/3.
     *
     * @throws IllegalArgumentException unless 1 &lt;= numerator &lt;= denominator &lt;= {@value #MAX_DENOMINATOR}
     */
    public Fraction {
        if (numerator < 1 || denominator < numerator || denominator > MAX_DENOMINATOR) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, with a denominator up to "
                    + MAX_DENOMINATOR + ": " + numerator + "/" + denominator);
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Returns the least whole number that is this share of a whole or more: 5 for a third of 13.
     *
     * @param whole the whole, 0 to {@value Electorate#MAX}
     * @return 0 to {@code whole}
     */
    public long leastReaching(long whole) {
        return (whole * numerator + denominator - 1) / denominator;
    }

    /**
     * Returns the largest whole number that is this share of a whole or less: 4 for a third of 13.
     *
     * @param whole the whole, 0 to {@value Electorate#MAX}
     * @return 0 to {@code whole}
     */
    public long mostWithin(long whole) {
        return whole * numerator / denominator;
    }

    /** Returns the usual form: {@code 2/3}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
