package org.openipu.model.cost;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.StatedTotals;

/**
 * The costs of a year.
 *
 * @param year the year
 * @param items the items, contributions included
 * @param stated the totals that the document prints; empty when it prints none
 * @param previous the year before, for comparison; empty when it is not given
 */
@StatedTotals
public record CostStatement(
        int year,
        List<@Valid CostItem> items,
        Optional<@Valid PrintedTotals> stated,
        Optional<@Valid PreviousYear> previous) {

    /** Copies the items. */
    public CostStatement {
        items = List.copyOf(items);
    }
}
