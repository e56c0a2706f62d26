package org.openipu.model.cost;

import java.time.LocalDate;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * One line of a cost statement.
 *
 * @param date the day of the cost
 * @param category what it is for
 * @param description what the statement calls it; may be empty
 * @param amount the amount in its own currency; negative for a refund
 * @param event the event it belongs to, such as {@code 151st Assembly}; empty for none
 * @param delegate the delegate it was for; empty for the whole delegation
 * @param payer who paid it, such as the parliamentary service; empty when that is not recorded
 */
public record CostItem(
        LocalDate date,
        CostCategory category,
        String description,
        MonetaryAmount amount,
        Optional<String> event,
        Optional<String> delegate,
        Optional<String> payer) {

    /**
     * Returns a line for the whole delegation, without event and payer.
     *
     * @param date the day of the cost
     * @param category what it is for
     * @param description what the statement calls it
     * @param amount the amount in its own currency
     * @return the line
     */
    public static CostItem of(LocalDate date, CostCategory category, String description, MonetaryAmount amount) {
        return new CostItem(date, category, description, amount, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
