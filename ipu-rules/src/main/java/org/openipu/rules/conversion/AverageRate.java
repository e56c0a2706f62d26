package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import org.openipu.rules.rounding.Ratio;

/**
 * The arithmetic mean of the rates that were published for one pair of currencies in a month, as an exact fraction.
 *
 * @param month the month
 * @param published the rates of the month, one a day, in the order of days; not empty
 */
public record AverageRate(YearMonth month, List<PublishedRate> published) implements Rate {

    /**
     * Copies the rates.
     *
     * @throws IllegalArgumentException if there are none
     */
    public AverageRate {
        published = List.copyOf(published);
        if (published.isEmpty()) {
            throw new IllegalArgumentException("a mean is one of rates");
        }
    }

    /** Returns on how many days of the month a rate was published. */
    public int days() {
        return published.size();
    }

    @Override
    public CurrencyUnit base() {
        return published.get(0).base();
    }

    @Override
    public CurrencyUnit quote() {
        return published.get(0).quote();
    }

    @Override
    public Ratio ratio() {
        BigDecimal sum = published.stream().map(PublishedRate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Ratio.of(sum).dividedBy(Ratio.of(BigDecimal.valueOf(days())));
    }

    /** Returns the last day of the month on which a rate was published. */
    @Override
    public LocalDate date() {
        return published.get(days() - 1).date();
    }

    @Override
    public String source() {
        return published.stream().map(PublishedRate::source).distinct().collect(Collectors.joining("; "));
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
        return average.apply(this);
    }
}
