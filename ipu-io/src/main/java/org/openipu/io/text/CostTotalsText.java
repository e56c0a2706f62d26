package org.openipu.io.text;

import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.cost.CostTotals;

/** Totals of costs as plain text. */
public final class CostTotalsText {

    private CostTotalsText() {}

    /**
     * Words totals: each category, the delegation's own costs, the contributions and all items, in each currency by itself.
     *
     * @param totals the totals
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(CostTotals totals, Words words) {
        TextTable table = new TextTable();
        totals.byCategory()
                .forEach((category, total) -> rows(table, words.text("costs." + category.code()), total, words));
        rows(table, words.text("costs.own"), totals.ownCosts(), words);
        rows(table, words.text("parts.contributions"), totals.contributions(), words);
        rows(table, words.text("costs.all"), totals.all(), words);
        return "== " + words.text("costs.title") + "\n\n" + table + "\n" + words.text("summary.currencies") + "\n";
    }

    private static void rows(TextTable table, String name, MultiCurrencyTotal total, Words words) {
        total.amounts().forEach(amount -> table.row(name, words.amount(amount)));
    }
}
