package org.openipu.io.json;

import org.openipu.io.text.Amounts;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.cost.CostTotals;
import tools.jackson.databind.node.ObjectNode;

/** Totals of costs as a document of format {@code org.openipu.cost-totals/1}. */
public final class CostTotalsJson {

    private CostTotalsJson() {}

    /**
     * Writes totals.
     *
     * @param totals the totals
     * @return the document; amounts are texts with at least the decimals of their currency
     */
    public static String write(CostTotals totals) {
        return Json.write(document(totals));
    }

    static ObjectNode document(CostTotals totals) {
        ObjectNode document = Json.document("cost-totals");
        put(totals.all(), document.putObject("totals"));
        put(totals.ownCosts(), document.putObject("ownCosts"));
        ObjectNode byCategory = document.putObject("byCategory");
        totals.byCategory().forEach((category, total) -> put(total, byCategory.putObject(category.code())));
        return document;
    }

    private static void put(MultiCurrencyTotal total, ObjectNode node) {
        total.amounts().forEach(amount -> node.put(amount.getCurrency().getCurrencyCode(), Amounts.plain(amount)));
    }
}
