package org.openipu.model.cost;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.constraint.PlausibleShare;

/**
 * A parliament's contribution to the Union as a source prints it (Statutes 5.1), with the total of all contributions.
 *
 * @param amount the contribution; 0 or more
 * @param total the total of all contributions, in the same currency; above 0
 * @param percent the share of the total in per cent, as printed; empty when it is not printed
 * @param roundedTo the unit to which amount and total are rounded in print, such as 100; above 0; empty when they are exact
 */
@PlausibleShare
public record StatedContribution(
        MonetaryAmount amount, MonetaryAmount total, Optional<BigDecimal> percent, Optional<BigDecimal> roundedTo) {

    /**
     * Refuses amounts that have no share.
     *
     * @throws IllegalArgumentException if the currencies differ, the amount is negative, or the total or the unit of rounding is
     *     not above 0
     */
    public StatedContribution {
        if (!amount.getCurrency().getCurrencyCode().equals(total.getCurrency().getCurrencyCode())) {
            throw new IllegalArgumentException("a contribution and the total are of one currency: "
                    + amount.getCurrency() + ", " + total.getCurrency());
        }
        if (amount.isNegative() || !total.isPositive()) {
            throw new IllegalArgumentException("a contribution is 0 or more, of a total above 0: " + amount.getNumber()
                    + ", " + total.getNumber());
        }
        if (roundedTo.filter(unit -> unit.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("the unit of rounding is above 0: " + roundedTo.get());
        }
    }
}
