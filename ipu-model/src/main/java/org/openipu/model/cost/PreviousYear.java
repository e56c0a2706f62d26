package org.openipu.model.cost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a statement says of the year before.
 *
 * @param year the year
 * @param ownCosts the delegation's own costs, without contributions
 * @param change the printed change since; empty when it is not printed
 * @param changePercent the printed change in per cent of the year before; empty when it is not printed
 */
public record PreviousYear(
        int year,
        MultiCurrencyTotal ownCosts,
        Optional<MultiCurrencyTotal> change,
        Optional<BigDecimal> changePercent) {}
