package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.convert.ExchangeRate;
import org.openipu.rules.rounding.Ratio;

/**
 * A rate as somebody published it.
 *
 * @param base the currency of which there is one unit
 * @param quote the currency in which that unit is expressed, another one
 * @param value how many units of the quoted currency one unit of the base currency is; above 0
 * @param date the day for which it was published
 * @param source who published it, and where; not blank
 */
public record PublishedRate(CurrencyUnit base, CurrencyUnit quote, BigDecimal value, LocalDate date, String source)
        implements Rate {

    /**
     * Refuses a rate without meaning.
     *
     * @throws IllegalArgumentException if the value is not above 0, the currencies are the same or the source is blank
     */
    public PublishedRate {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above 0: " + value);
        }
        if (base.getCurrencyCode().equals(quote.getCurrencyCode())) {
            throw new IllegalArgumentException("a rate is between two currencies: " + base.getCurrencyCode());
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a rate has a source");
        }
    }

    /**
     * Takes a rate of another implementation, such as one from a provider of your own.
     *
     * @param rate the rate
     * @param date the day for which it was published
     * @param source who published it
     * @return the rate with its day and source
     * @throws ArithmeticException if its factor is no exact decimal number
     */
    public static PublishedRate of(ExchangeRate rate, LocalDate date, String source) {
        return new PublishedRate(
                rate.getBaseCurrency(),
                rate.getCurrency(),
                rate.getFactor().numberValueExact(BigDecimal.class),
                date,
                source);
    }

    @Override
    public Ratio ratio() {
        return Ratio.of(value);
    }

    @Override
    public List<PublishedRate> published() {
        return List.of(this);
    }

    @Override
    public boolean isDerived() {
        return false;
    }

    @Override
    public <R> R fold(
            Function<? super PublishedRate, ? extends R> published,
            Function<? super AverageRate, ? extends R> average,
            Function<? super InverseRate, ? extends R> inverse,
            Function<? super CrossRate, ? extends R> cross) {
        return published.apply(this);
    }

    /** Returns the form that people write: {@code 1 EUR = 0.9257 CHF (2025-10-17, European Central Bank)}. */
    @Override
    public String toString() {
        return "1 " + base.getCurrencyCode() + " = " + value.toPlainString() + " " + quote.getCurrencyCode() + " ("
                + date + ", " + source + ")";
    }
}
