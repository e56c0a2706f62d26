package org.openipu.io.json;

import java.math.BigDecimal;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.cost.CostComparison;
import org.openipu.rules.cost.TotalChange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The own costs of the year before and what changed since, within a document. */
final class CostComparisonJson {

    private CostComparisonJson() {}

    static void put(CostComparison comparison, ObjectNode node) {
        change(comparison.ownCosts(), "ownCosts", node);
        ArrayNode added = node.putArray("newCategories");
        comparison.newCategories().forEach(category -> added.add(category.code()));
        ArrayNode vanished = node.putArray("vanishedCategories");
        comparison.vanishedCategories().forEach(category -> vanished.add(category.code()));
        ObjectNode categories = node.putObject("categories");
        comparison
                .byCategory()
                .forEach((category, change) -> change(change, "total", categories.putObject(category.code())));
    }

    /** A percentage that cannot be told is null. */
    private static void change(TotalChange change, String before, ObjectNode node) {
        CostTotalsJson.put(change.before(), node.putObject(before));
        MultiCurrencyTotal difference = change.change();
        CostTotalsJson.put(difference, node.putObject("change"));
        ObjectNode percents = node.putObject("changePercent");
        difference.amounts().forEach(amount -> {
            String currency = amount.getCurrency().getCurrencyCode();
            percents.put(
                    currency,
                    change.findPercent(currency).map(BigDecimal::toPlainString).orElse(null));
        });
    }
}
