package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.convert.ExchangeRate;
import org.openipu.rules.rounding.Ratio;

/**
 * A rate by way of a third currency: exactly the product of two.
 *
 * @param first from the base currency to the third one
 * @param second from the third one to the quoted currency
 */
public record CrossRate(Rate first, Rate second) implements Rate {

    /**
     * Refuses two rates that do not follow each other.
     *
     * @throws IllegalArgumentException if the second does not begin with the currency in which the first ends
     */
    public CrossRate {
        if (!first.quote().getCurrencyCode().equals(second.base().getCurrencyCode())) {
            throw new IllegalArgumentException("the second rate must begin where the first ends: "
                    + first.quote().getCurrencyCode() + ", " + second.base().getCurrencyCode());
        }
    }

    @Override
    public CurrencyUnit base() {
        return first.base();
    }

    @Override
    public CurrencyUnit quote() {
        return second.quote();
    }

    @Override
    public Ratio ratio() {
        return first.ratio().times(second.ratio());
    }

    /** Returns the day of both rates; the later one, if a fixed table has them of two days. */
    @Override
    public LocalDate date() {
        return first.date().isAfter(second.date()) ? first.date() : second.date();
    }

    @Override
    public String source() {
        return Stream.of(first.source(), second.source()).distinct().collect(Collectors.joining("; "));
    }

    @Override
    public List<PublishedRate> published() {
        return Stream.of(first, second)
                .flatMap(rate -> rate.published().stream())
                .toList();
    }

    @Override
    public List<ExchangeRate> getExchangeRateChain() {
        return List.of(first, second);
    }

    @Override
    public <R> R fold(
            Function<? super PublishedRate, ? extends R> published,
            Function<? super AverageRate, ? extends R> average,
            Function<? super InverseRate, ? extends R> inverse,
            Function<? super CrossRate, ? extends R> cross) {
        return cross.apply(this);
    }
}
