package org.openipu.rules.conversion;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CostItem;

/**
 * An amount and the day for which its rate is looked for.
 *
 * @param date the day
 * @param amount the amount in its own currency
 */
public record DatedAmount(LocalDate date, MonetaryAmount amount) {

    /**
     * Returns the amount of a line of a cost statement.
     *
     * @param item the line
     * @return its amount on its own day
     */
    public static DatedAmount of(CostItem item) {
        return new DatedAmount(item.date(), item.amount());
    }
}
