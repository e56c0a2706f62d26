package org.openipu.model.cost;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.StatedTotals;

/**
 * The costs of a year or of an event. Contributions stand among the items and are kept apart by their {@linkplain
 * CostCategory#isContribution() category}.
 *
 * @param period the year or the event
 * @param items the items, contributions included
 * @param perDiems the days for which delegates are entitled to daily allowances; empty when they are not recorded
 * @param payments advances and reimbursements, to delegates and back; empty when they are not recorded
 * @param stated the totals that the document prints; empty when it prints none
 * @param previous the year before, for comparison; empty when it is not given
 * @param contribution the contribution to the Union and its share, as printed; empty when it is not given
 */
@StatedTotals
public record CostStatement(
        CostPeriod period,
        List<@Valid CostItem> items,
        List<@Valid PerDiem> perDiems,
        List<@Valid DelegatePayment> payments,
        Optional<@Valid PrintedTotals> stated,
        Optional<@Valid PreviousYear> previous,
        Optional<@Valid StatedContribution> contribution) {

    /** Copies the lists. */
    public CostStatement {
        items = List.copyOf(items);
        perDiems = List.copyOf(perDiems);
        payments = List.copyOf(payments);
    }

    /**
     * Returns a statement that holds items alone.
     *
     * @param period the year or the event
     * @param items the items, contributions included
     * @return the statement
     */
    public static CostStatement of(CostPeriod period, List<CostItem> items) {
        return new CostStatement(
                period, items, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the costs of a year, items alone.
     *
     * @param year the year
     * @param items the items, contributions included
     * @return the statement
     */
    public static CostStatement ofYear(int year, List<CostItem> items) {
        return of(new CostPeriod.Year(year), items);
    }
}
