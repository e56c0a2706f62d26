package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;
import org.openipu.rules.cost.CostTotals;

/** What did the year cost, in each currency? */
public final class TotalCosts {

    private TotalCosts() {}

    /**
     * Prints the delegation's own costs and the total of everything.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        LocalDate yearEnd = LocalDate.of(2025, 12, 31);
        CostTotals totals = CostTotals.of(List.of(
                CostItem.of(yearEnd, CostCategory.PER_DIEM, "Daily allowances", Amount.of("CHF", "14400.00")),
                CostItem.of(yearEnd, CostCategory.TRAVEL, "Travel and expenses", Amount.of("CHF", "5695.55")),
                CostItem.of(yearEnd, CostCategory.MEMBERSHIP, "IPU contribution", Amount.of("CHF", "13100.00")),
                CostItem.of(yearEnd, CostCategory.GROUP, "Twelve Plus contribution", Amount.of("EUR", "536.00"))));

        System.out.println("Own costs: " + totals.ownCosts());
        System.out.println("All items: " + totals.all());
    }
}
