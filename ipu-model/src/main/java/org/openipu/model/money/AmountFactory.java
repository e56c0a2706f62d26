package org.openipu.model.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryException;
import javax.money.NumberValue;
import org.jspecify.annotations.Nullable;

/**
 * Makes amounts in the way of JSR 354, which is to set number and currency one after the other; {@link Amount#of} is the
 * shorter way. Not for use by several threads.
 */
public final class AmountFactory implements MonetaryAmountFactory<Amount> {

    private static final BigDecimal MAX =
            BigDecimal.TEN.pow(Amount.MAX_DIGITS).subtract(BigDecimal.ONE.movePointLeft(Amount.MAX_DIGITS));

    private @Nullable CurrencyUnit currency;
    private BigDecimal number;

    AmountFactory() {
        this(null, BigDecimal.ZERO);
    }

    AmountFactory(@Nullable CurrencyUnit currency, BigDecimal number) {
        this.currency = currency;
        this.number = number;
    }

    @Override
    public Class<Amount> getAmountType() {
        return Amount.class;
    }

    /** Sets the currency to one of ISO 4217, without asking a provider. */
    @Override
    public AmountFactory setCurrency(String currencyCode) {
        return setCurrency(IsoCurrency.of(currencyCode));
    }

    @Override
    public AmountFactory setCurrency(CurrencyUnit unit) {
        currency = unit;
        return this;
    }

    @Override
    public AmountFactory setNumber(long value) {
        number = BigDecimal.valueOf(value);
        return this;
    }

    @Override
    public AmountFactory setNumber(double value) {
        number = ExactNumber.of(value);
        return this;
    }

    @Override
    public AmountFactory setNumber(Number value) {
        number = ExactNumber.of(value);
        return this;
    }

    /**
     * Accepts a context that is no wider than the only one there is; it changes nothing, since nothing is rounded.
     *
     * @throws MonetaryException if it asks for more digits than an amount has
     */
    @Override
    public AmountFactory setContext(MonetaryContext context) {
        if (exceeds(context.get("precision", Integer.class), Amount.CONTEXT.getPrecision())
                || exceeds(context.get("maxScale", Integer.class), Amount.CONTEXT.getMaxScale())) {
            throw new MonetaryException("an amount has at most " + Amount.MAX_DIGITS + " digits on each side");
        }
        return this;
    }

    /**
     * Makes the amount.
     *
     * @throws MonetaryException if no currency was set
     */
    @Override
    public Amount create() {
        if (currency == null) {
            throw new MonetaryException("an amount has a currency");
        }
        return Amount.of(currency, number);
    }

    @Override
    public NumberValue getMaxNumber() {
        return new AmountNumber(MAX);
    }

    @Override
    public NumberValue getMinNumber() {
        return new AmountNumber(MAX.negate());
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return Amount.CONTEXT;
    }

    private static boolean exceeds(@Nullable Integer asked, int most) {
        return asked != null && asked > most;
    }
}
