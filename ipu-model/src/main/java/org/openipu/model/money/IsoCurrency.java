package org.openipu.model.money;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * A currency of ISO 4217 as the JDK knows it; no provider of JSR 354 needs to be there. It equals every {@link
 * CurrencyUnit} with the same code, as Moneta's do, so currencies of both can be keys of one map.
 */
public final class IsoCurrency implements CurrencyUnit {

    private static final CurrencyContext CONTEXT =
            CurrencyContextBuilder.of("java.util.Currency").build();

    private static final Map<String, IsoCurrency> ALL = Currency.getAvailableCurrencies().stream()
            .map(IsoCurrency::new)
            .collect(Collectors.toUnmodifiableMap(IsoCurrency::getCurrencyCode, Function.identity()));

    private final Currency currency;
    private final String code;

    private IsoCurrency(Currency currency) {
        this.currency = currency;
        this.code = currency.getCurrencyCode();
    }

    /**
     * Returns the currency of a code.
     *
     * @param code the code, such as {@code CHF}; in capitals
     * @return the currency
     * @throws UnknownCurrencyException if there is none of that code
     */
    public static IsoCurrency of(String code) {
        return find(code).orElseThrow(() -> new UnknownCurrencyException(code));
    }

    /**
     * Finds the currency of a code.
     *
     * @param code the code, such as {@code CHF}; in capitals
     * @return the currency; empty when there is none of that code
     */
    public static Optional<IsoCurrency> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Tells whether amounts are paid in it: gold, test codes and the like have no minor unit. */
    public boolean isPaid() {
        return getDefaultFractionDigits() >= 0;
    }

    @Override
    public String getCurrencyCode() {
        return code;
    }

    @Override
    public int getNumericCode() {
        return currency.getNumericCode();
    }

    /** Returns the decimals that amounts have: CHF 2, JPY 0, KWD 3; -1 for what is not paid in. */
    @Override
    public int getDefaultFractionDigits() {
        return currency.getDefaultFractionDigits();
    }

    @Override
    public CurrencyContext getContext() {
        return CONTEXT;
    }

    @Override
    public int compareTo(CurrencyUnit other) {
        return code.compareTo(other.getCurrencyCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrencyUnit unit && code.equals(unit.getCurrencyCode());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
