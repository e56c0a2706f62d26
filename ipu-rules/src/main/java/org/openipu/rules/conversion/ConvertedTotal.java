package org.openipu.rules.conversion;

import java.util.List;
import org.openipu.model.money.Amount;
import org.openipu.rules.rounding.Ratio;

/**
 * Amounts of any currencies as one total in one currency.
 *
 * @param total the total, rounded once
 * @param exact the total before it was rounded
 * @param rates every rate that was used, each once, by the code of the currency it leads from and then by day; empty when all
 *     amounts were in the currency of the total
 */
public record ConvertedTotal(Amount total, Ratio exact, List<Rate> rates) {

    /** Copies the rates. */
    public ConvertedTotal {
        rates = List.copyOf(rates);
    }
}
