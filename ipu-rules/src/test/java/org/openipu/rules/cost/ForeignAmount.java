package org.openipu.rules.cost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.NumberValue;
import org.javamoney.moneta.spi.DefaultNumberValue;
import org.jspecify.annotations.Nullable;

/**
 * An amount of an implementation that nobody knows. It tells its currency and number and makes another one; whatever else is
 * asked of it fails.
 */
final class ForeignAmount implements InvocationHandler {

    private final String currency;
    private BigDecimal number;

    private ForeignAmount(String currency, BigDecimal number) {
        this.currency = currency;
        this.number = number;
    }

    static MonetaryAmount of(String currency, String number) {
        return proxy(MonetaryAmount.class, currency, new BigDecimal(number));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getCurrency" -> proxy(CurrencyUnit.class, currency, number);
            case "getCurrencyCode" -> currency;
            case "getNumber" -> DefaultNumberValue.of(number);
            case "getFactory" -> proxy(MonetaryAmountFactory.class, currency, number);
            case "setNumber" -> {
                number = exact(arguments);
                yield proxy;
            }
            case "create" -> of(currency, number.toString());
            case "toString" -> "foreign " + currency + " " + number;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static BigDecimal exact(Object @Nullable [] arguments) {
        if (arguments == null) {
            throw new IllegalArgumentException("no number");
        }
        return arguments[0] instanceof NumberValue value
                ? value.numberValueExact(BigDecimal.class)
                : new BigDecimal(arguments[0].toString());
    }

    private static <T> T proxy(Class<T> type, String currency, BigDecimal number) {
        return type.cast(Proxy.newProxyInstance(
                ForeignAmount.class.getClassLoader(), new Class<?>[] {type}, new ForeignAmount(currency, number)));
    }
}
