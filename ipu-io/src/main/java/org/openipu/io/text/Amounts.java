package org.openipu.io.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.MonetaryAmount;

/** Amounts of money as exact decimal texts. */
public final class Amounts {

    private Amounts() {}

    /**
     * Returns an amount with a decimal point, without grouping and without its currency: {@code 14400.00}.
     *
     * @param amount the amount
     * @return all its digits, and at least as many decimals as the currency has
     */
    public static String plain(MonetaryAmount amount) {
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        int decimals = Math.max(
                amount.getCurrency().getDefaultFractionDigits(),
                number.stripTrailingZeros().scale());
        return number.setScale(Math.max(decimals, 0), RoundingMode.UNNECESSARY).toPlainString();
    }
}
