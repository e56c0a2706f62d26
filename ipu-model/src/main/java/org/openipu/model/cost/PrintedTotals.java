package org.openipu.model.cost;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The totals that a document prints, to be checked against its items.
 *
 * @param ownCosts the delegation's own costs, without contributions
 * @param all all items, contributions included; empty when it is not printed
 * @param byCategory the totals of categories, as far as they are printed
 */
public record PrintedTotals(
        MultiCurrencyTotal ownCosts, Optional<MultiCurrencyTotal> all, List<@Valid CategoryTotal> byCategory) {

    /** Copies the list. */
    public PrintedTotals {
        byCategory = List.copyOf(byCategory);
    }
}
