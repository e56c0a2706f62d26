package org.openipu.rules.cost;

import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * A parliament's own rules for daily allowances. None is built in: the Union has none, and each parliament sets its own.
 *
 * @param dayRates what a whole day is worth, by role as the parliament calls it
 * @param halfDay what a half day is worth, as a share of a whole one
 * @param travelDay what a day of travel is worth, as a share of a whole one
 */
public record PerDiemRules(Map<String, MonetaryAmount> dayRates, DayCount halfDay, DayCount travelDay) {

    /** Copies the rates. */
    public PerDiemRules {
        dayRates = Map.copyOf(dayRates);
    }
}
