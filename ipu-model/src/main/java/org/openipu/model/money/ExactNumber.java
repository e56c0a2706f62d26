package org.openipu.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.NumberValue;

/** Decimal numbers of bounded size, made of any number without changing its value. */
final class ExactNumber {

    private ExactNumber() {}

    /**
     * Returns a number as it is, or written out if it has an exponent.
     *
     * @throws ArithmeticException if it has more digits than an amount
     */
    static BigDecimal bounded(BigDecimal number) {
        if (number.scale() >= 0 && number.scale() <= Amount.MAX_DIGITS && number.precision() <= Amount.MAX_DIGITS) {
            return number;
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() > Amount.MAX_DIGITS || (long) number.precision() - number.scale() > Amount.MAX_DIGITS) {
            throw new ArithmeticException(
                    "an amount has at most " + Amount.MAX_DIGITS + " digits before the point and as many after it");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * Takes a number as it is.
     *
     * @throws ArithmeticException if it has more digits than an amount, or is none
     * @throws IllegalArgumentException if it is of a kind that is not known
     */
    static BigDecimal of(Number number) {
        if (number instanceof BigDecimal decimal) {
            return bounded(decimal);
        }
        if (number instanceof NumberValue value) {
            return bounded(value.numberValueExact(BigDecimal.class));
        }
        if (number instanceof BigInteger whole) {
            return bounded(new BigDecimal(whole));
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        if (number instanceof Double || number instanceof Float) {
            return printed(number.toString());
        }
        throw new IllegalArgumentException("no exact number is known of " + number.getClass());
    }

    /**
     * Takes a floating-point number at what it prints: 0.1 is a tenth.
     *
     * @throws ArithmeticException if it is infinite or no number, or has more digits than an amount
     */
    static BigDecimal of(double number) {
        return printed(Double.toString(number));
    }

    private static BigDecimal printed(String number) {
        if (!Character.isDigit(number.charAt(number.length() - 1))) {
            throw new ArithmeticException(number + " is no amount");
        }
        return bounded(new BigDecimal(number));
    }
}
