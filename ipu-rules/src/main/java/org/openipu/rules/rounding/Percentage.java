package org.openipu.rules.rounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.MonetaryAmount;
import org.openipu.model.money.Amount;

/** A part in per cent of a whole, as it is printed. */
public final class Percentage {

    private Percentage() {}

    /**
     * Returns a part in per cent of a whole.
     *
     * @param part the part, negative for what is missing
     * @param whole the whole, in the same currency; not zero
     * @param decimals the decimals of the percentage, 0 or more
     * @return the percentage, rounded half up (away from zero)
     * @throws ArithmeticException if the whole is zero
     */
    public static BigDecimal of(MonetaryAmount part, MonetaryAmount whole, int decimals) {
        return Amount.exactNumber(part)
                .movePointRight(2)
                .divide(Amount.exactNumber(whole), decimals, RoundingMode.HALF_UP);
    }
}
