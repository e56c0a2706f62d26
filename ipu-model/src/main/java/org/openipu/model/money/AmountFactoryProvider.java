package org.openipu.model.money;

import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.spi.MonetaryAmountFactoryProviderSpi;

/**
 * Lets {@code Monetary.getAmountFactory(Amount.class)} find the factory. It answers only when asked for by that name, so the
 * default kind of amount of a program stays what it is.
 */
public final class AmountFactoryProvider implements MonetaryAmountFactoryProviderSpi<Amount> {

    /** Made by the service loader. */
    public AmountFactoryProvider() {}

    @Override
    public QueryInclusionPolicy getQueryInclusionPolicy() {
        return QueryInclusionPolicy.DIRECT_REFERENCE_ONLY;
    }

    @Override
    public Class<Amount> getAmountType() {
        return Amount.class;
    }

    @Override
    public MonetaryAmountFactory<Amount> createMonetaryAmountFactory() {
        return new AmountFactory();
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return Amount.CONTEXT;
    }
}
