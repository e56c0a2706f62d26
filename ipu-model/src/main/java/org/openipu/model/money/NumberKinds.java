package org.openipu.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as the kinds of number that the JDK has. */
final class NumberKinds {

    private static final Map<Class<?>, Function<BigDecimal, Number>> TRUNCATED = Map.of(
            BigDecimal.class, number -> number,
            BigInteger.class, BigDecimal::toBigInteger,
            Long.class, BigDecimal::longValue,
            Integer.class, BigDecimal::intValue,
            Short.class, BigDecimal::shortValue,
            Byte.class, BigDecimal::byteValue,
            Double.class, BigDecimal::doubleValue,
            Float.class, BigDecimal::floatValue);

    private static final Map<Class<?>, Function<BigDecimal, Number>> EXACT = Map.of(
            BigDecimal.class, number -> number,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            Long.class, BigDecimal::longValueExact,
            Integer.class, BigDecimal::intValueExact,
            Short.class, BigDecimal::shortValueExact,
            Byte.class, BigDecimal::byteValueExact,
            Double.class, number -> printingTheSame(number, number.doubleValue()),
            Float.class, number -> printingTheSame(number, number.floatValue()));

    private NumberKinds() {}

    /** Returns a number as another kind, as Java narrows it. */
    static <T extends Number> T truncated(BigDecimal number, Class<T> kind) {
        return kind.cast(known(TRUNCATED.get(kind), kind).apply(number));
    }

    /**
     * Returns a number as another kind.
     *
     * @throws ArithmeticException if that kind cannot hold it
     */
    static <T extends Number> T exact(BigDecimal number, Class<T> kind) {
        return kind.cast(known(EXACT.get(kind), kind).apply(number));
    }

    private static Function<BigDecimal, Number> known(
            @Nullable Function<BigDecimal, Number> conversion, Class<?> kind) {
        if (conversion == null) {
            throw new IllegalArgumentException("no kind of number that is known: " + kind);
        }
        return conversion;
    }

    /** A floating-point number is the same when it prints the same value. */
    private static Number printingTheSame(BigDecimal number, Number floating) {
        if (ExactNumber.of(floating).compareTo(number) != 0) {
            throw new ArithmeticException("no floating-point number prints " + number.toPlainString());
        }
        return floating;
    }
}
