package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.money.Amount;

/**
 * A daily allowance with its derivation: the amount is {@code rate} times {@code days}, and these are the full days, the half days
 * times {@code halfDay}, and the days of travel times {@code travelDay}.
 *
 * @param perDiem the days and the role
 * @param rate what a whole day is worth for the role
 * @param halfDay what a half day is worth, as a share of a whole one
 * @param travelDay what a day of travel is worth, as a share of a whole one
 * @param days the days together, in whole days
 * @param amount what is due, in the currency of the rate
 * @param rounded whether the amount was rounded, once and half up, to the decimals of the rate or of its currency, whichever are more
 */
public record PerDiemEntitlement(
        PerDiem perDiem,
        MonetaryAmount rate,
        DayCount halfDay,
        DayCount travelDay,
        DayCount days,
        MonetaryAmount amount,
        boolean rounded) {

    /** Takes both amounts as exact ones, whatever implementation they come in. */
    public PerDiemEntitlement {
        rate = Amount.from(rate);
        amount = Amount.from(amount);
    }

    /**
     * Derives what is due.
     *
     * @param perDiem the days and the role
     * @param rules the parliament's rules
     * @return the entitlement; empty when the rules have no rate for the role, and for negative days
     */
    public static Optional<PerDiemEntitlement> of(PerDiem perDiem, PerDiemRules rules) {
        return Optional.ofNullable(rules.dayRates().get(perDiem.role()))
                .filter(rate -> perDiem.fullDays() >= 0 && perDiem.halfDays() >= 0 && perDiem.travelDays() >= 0)
                .map(rate -> of(perDiem, rate, rules));
    }

    private static PerDiemEntitlement of(PerDiem perDiem, MonetaryAmount rate, PerDiemRules rules) {
        DayCount days = DayCount.of(perDiem.fullDays(), 1)
                .plus(rules.halfDay().times(perDiem.halfDays()))
                .plus(rules.travelDay().times(perDiem.travelDays()));
        BigDecimal dayRate = rate.getNumber().numberValueExact(BigDecimal.class);
        int decimals = Math.max(dayRate.scale(), rate.getCurrency().getDefaultFractionDigits());
        BigDecimal product = dayRate.setScale(Math.max(decimals, 0)).multiply(new BigDecimal(days.numerator()));
        BigDecimal amount = product.divide(new BigDecimal(days.denominator()), RoundingMode.HALF_UP);
        return new PerDiemEntitlement(
                perDiem,
                rate,
                rules.halfDay(),
                rules.travelDay(),
                days,
                Amount.of(rate.getCurrency(), amount),
                product.unscaledValue().mod(days.denominator()).signum() != 0);
    }
}
