package org.openipu.io.json;

import java.util.List;
import org.openipu.io.text.Amounts;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.cost.NamedTotal;
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
        put(totals.contributions(), document.putObject("contributions"));
        ObjectNode byCategory = document.putObject("byCategory");
        totals.byCategory().forEach((category, total) -> put(total, byCategory.putObject(category.code())));
        named(totals.byEvent(), "byEvent", "withoutEvent", document);
        named(totals.byDelegate(), "byDelegate", "withoutDelegate", document);
        return document;
    }

    /** The keys are left out when no item has a name. */
    private static void named(List<NamedTotal> totals, String key, String keyOfNone, ObjectNode document) {
        if (totals.stream().allMatch(total -> total.name().isEmpty())) {
            return;
        }
        ObjectNode byName = document.putObject(key);
        totals.forEach(total ->
                put(total.total(), total.name().map(byName::putObject).orElseGet(() -> document.putObject(keyOfNone))));
    }

    static void put(MultiCurrencyTotal total, ObjectNode node) {
        total.amounts().forEach(amount -> node.put(amount.getCurrency().getCurrencyCode(), Amounts.plain(amount)));
    }
}
