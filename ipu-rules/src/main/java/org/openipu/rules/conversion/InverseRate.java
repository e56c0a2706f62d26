package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.openipu.rules.rounding.Ratio;

/**
 * A rate that is used the other way round: exactly one divided by it.
 *
 * @param of the rate that is turned round
 */
public record InverseRate(Rate of) implements Rate {

    @Override
    public CurrencyUnit base() {
        return of.quote();
    }

    @Override
    public CurrencyUnit quote() {
        return of.base();
    }

    @Override
    public Ratio ratio() {
        return Ratio.of(BigDecimal.ONE).dividedBy(of.ratio());
    }

    @Override
    public LocalDate date() {
        return of.date();
    }

    @Override
    public String source() {
        return of.source();
    }

    @Override
    public List<PublishedRate> published() {
        return of.published();
    }

    @Override
    public boolean isDerived() {
        return true;
    }

    @Override
    public <R> R fold(
            Function<? super PublishedRate, ? extends R> published,
            Function<? super AverageRate, ? extends R> average,
            Function<? super InverseRate, ? extends R> inverse,
            Function<? super CrossRate, ? extends R> cross) {
        return inverse.apply(this);
    }
}
