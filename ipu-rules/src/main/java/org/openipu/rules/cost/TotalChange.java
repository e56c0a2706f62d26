package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.rounding.Percentage;

/**
 * A total now and in the year before, in each currency by itself.
 *
 * @param current the total now
 * @param before the total of the year before
 */
public record TotalChange(MultiCurrencyTotal current, MultiCurrencyTotal before) {

    /** The decimals of a percentage. */
    static final int DECIMALS = 2;

    /** Returns what was added since, negative for less; a currency of either total has an amount. */
    public MultiCurrencyTotal change() {
        return current.minus(before);
    }

    /**
     * Returns the change in per cent of the year before.
     *
     * @param currencyCode the ISO 4217 code
     * @return the percentage with two decimals, rounded half up (away from zero); empty when the currency had no amount above 0
     *     in the year before, so that there is nothing to compare with
     */
    public Optional<BigDecimal> findPercent(String currencyCode) {
        return before.findAmount(currencyCode)
                .filter(MonetaryAmount::isPositive)
                .map(base -> Percentage.of(change().findAmount(currencyCode).orElseThrow(), base, DECIMALS));
    }
}
