package org.openipu.model.money;

import java.math.BigDecimal;
import java.math.MathContext;
import javax.money.NumberValue;
import org.jspecify.annotations.Nullable;

/**
 * The number of an amount, in the form of JSR 354. Its methods named exact throw {@link ArithmeticException} when the kind
 * of number asked for cannot hold the value, the others narrow it as Java does; a floating-point number holds it when it
 * prints the same value. Numbers with the same value are equal, whatever their trailing zeros.
 */
public final class AmountNumber extends NumberValue {

    private static final long serialVersionUID = 1L;

    private final BigDecimal number;

    AmountNumber(BigDecimal number) {
        this.number = number;
    }

    /**
     * Returns a number that JSR 354 asks for beside amounts, such as the factor of a rate.
     *
     * @param number the number
     * @return the same number
     */
    public static AmountNumber of(BigDecimal number) {
        return new AmountNumber(number);
    }

    @Override
    public Class<?> getNumberType() {
        return BigDecimal.class;
    }

    @Override
    public int getPrecision() {
        return number.precision();
    }

    /** Returns the number of decimals, trailing zeros included. */
    @Override
    public int getScale() {
        return number.scale();
    }

    @Override
    public int intValue() {
        return number.intValue();
    }

    @Override
    public long longValue() {
        return number.longValue();
    }

    @Override
    public float floatValue() {
        return number.floatValue();
    }

    @Override
    public double doubleValue() {
        return number.doubleValue();
    }

    @Override
    public int intValueExact() {
        return number.intValueExact();
    }

    @Override
    public long longValueExact() {
        return number.longValueExact();
    }

    @Override
    public double doubleValueExact() {
        return numberValueExact(Double.class);
    }

    @Override
    public <T extends Number> T numberValue(Class<T> kind) {
        return NumberKinds.truncated(number, kind);
    }

    @Override
    public <T extends Number> T numberValueExact(Class<T> kind) {
        return NumberKinds.exact(number, kind);
    }

    @Override
    public AmountNumber round(MathContext context) {
        return new AmountNumber(number.round(context));
    }

    /** Returns the decimals as a whole number: 2345 of 1.2345, negative for a negative number. */
    @Override
    public long getAmountFractionNumerator() {
        return number.remainder(BigDecimal.ONE)
                .scaleByPowerOfTen(Math.max(number.scale(), 0))
                .longValueExact();
    }

    /** Returns the power of ten below the decimals: 10000 of 1.2345. */
    @Override
    public long getAmountFractionDenominator() {
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(number.scale(), 0)).longValueExact();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmountNumber that && number.compareTo(that.number) == 0;
    }

    @Override
    public int hashCode() {
        return number.stripTrailingZeros().hashCode();
    }

    /** Returns the digits, without an exponent. */
    @Override
    public String toString() {
        return number.toPlainString();
    }
}
