package org.openipu.io.text;

import java.util.List;
import org.openipu.rules.cost.CategoryShares;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.cost.NamedTotal;

/** The parts of a delegation's costs as plain text: shares of categories, events and delegates. */
public final class CostPartsText {

    /** The decimals of shares in per cent. */
    private static final int SHARE_DECIMALS = 2;

    private CostPartsText() {}

    /**
     * Words the parts.
     *
     * @param totals the totals
     * @param words the language
     * @return a section each, begun by an empty line; sections of nothing are left out, as are events and delegates where no item
     *     names one
     */
    public static String write(CostTotals totals, Words words) {
        return shares(totals, words)
                + named(totals.byEvent(), "parts.by-event", "parts.without-event", words)
                + named(totals.byDelegate(), "parts.by-delegate", "parts.without-delegate", words);
    }

    private static String shares(CostTotals totals, Words words) {
        TextTable table = new TextTable();
        CategoryShares shares = CategoryShares.of(totals, SHARE_DECIMALS);
        shares.byCurrency()
                .forEach((currency, percents) -> percents.forEach((category, percent) ->
                        table.row(words.text("costs." + category.code()), currency, words.percent(percent))));
        return shares.byCurrency().isEmpty() ? "" : section(words.text("parts.shares"), table);
    }

    private static String named(List<NamedTotal> totals, String title, String none, Words words) {
        if (totals.stream().allMatch(total -> total.name().isEmpty())) {
            return "";
        }
        TextTable table = new TextTable();
        for (NamedTotal total : totals) {
            total.total()
                    .amounts()
                    .forEach(amount -> table.row(total.name().orElseGet(() -> words.text(none)), words.amount(amount)));
        }
        return section(words.text(title), table);
    }

    private static String section(String title, TextTable table) {
        return "\n== " + title + "\n\n" + table;
    }
}
