package org.openipu.rules.conversion;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.NumberValue;
import javax.money.convert.ConversionContext;
import javax.money.convert.ConversionContextBuilder;
import javax.money.convert.ExchangeRate;
import javax.money.convert.RateType;
import org.openipu.model.money.AmountNumber;
import org.openipu.rules.rounding.Ratio;

/** A rate of one day or month with its source: as published, or made of published ones, which it then keeps. */
public sealed interface Rate extends ExchangeRate permits PublishedRate, AverageRate, InverseRate, CrossRate {

    /** Returns how many units of the quoted currency one unit of the base currency is, exactly; above 0. */
    Ratio ratio();

    /** Returns the day of the rate; of several days, the last one. */
    LocalDate date();

    /** Returns who published it; of several sources, all of them, separated by semicolons. */
    String source();

    /** Returns the published rates that it is or is made of, in the order of use; never empty. */
    List<PublishedRate> published();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param published for a rate as it was published
     * @param average for the mean of a month
     * @param inverse for a rate that is used the other way round
     * @param cross for a rate by way of a third currency
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super PublishedRate, ? extends R> published,
            Function<? super AverageRate, ? extends R> average,
            Function<? super InverseRate, ? extends R> inverse,
            Function<? super CrossRate, ? extends R> cross);

    @Override
    default CurrencyUnit getBaseCurrency() {
        return base();
    }

    @Override
    default CurrencyUnit getCurrency() {
        return quote();
    }

    /** Returns the currency of which there is one unit. */
    CurrencyUnit base();

    /** Returns the currency in which that unit is expressed. */
    CurrencyUnit quote();

    /** Returns the rate as a decimal number: exact where its decimals end, else with 34 digits, ties to even. */
    @Override
    default NumberValue getFactor() {
        return AmountNumber.of(ratio().findDecimal().orElseGet(() -> ratio().toDecimal(MathContext.DECIMAL128)));
    }

    /** Returns the rate's day (as a {@link LocalDate}) and its source (as the name of the provider). */
    @Override
    default ConversionContext getContext() {
        return ConversionContextBuilder.of()
                .setRateType(RateType.HISTORIC)
                .setProviderName(source())
                .set(date())
                .build();
    }

    /** Returns the rates of which this is the product; this one alone unless it is a cross rate. */
    @Override
    default List<ExchangeRate> getExchangeRateChain() {
        return List.of(this);
    }
}
