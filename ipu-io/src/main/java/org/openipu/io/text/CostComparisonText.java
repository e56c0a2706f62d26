package org.openipu.io.text;

import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.rules.cost.BudgetComparison;
import org.openipu.rules.cost.BudgetLine;
import org.openipu.rules.cost.CostComparison;
import org.openipu.rules.cost.TotalChange;

/** Costs against the year before and against a budget as plain text. */
public final class CostComparisonText {

    private static final String NONE = "-";

    private CostComparisonText() {}

    /**
     * Words the comparison with the year before.
     *
     * @param comparison the comparison
     * @param words the language
     * @return a section, begun by an empty line: a line for each category and currency, and the own costs
     */
    public static String write(CostComparison comparison, Words words) {
        TextTable table = new TextTable()
                .row(
                        "",
                        words.text("comparison.before"),
                        words.text("comparison.now"),
                        words.text("comparison.change"),
                        "");
        comparison.byCategory().forEach((category, change) -> {
            Optional<String> mark = comparison.newCategories().contains(category)
                    ? Optional.of(words.text("comparison.new"))
                    : Optional.of(words.text("comparison.vanished"))
                            .filter(word -> comparison.vanishedCategories().contains(category));
            changes(table, words.text("costs." + category.code()), change, mark, words);
        });
        changes(table, words.text("costs.own"), comparison.ownCosts(), Optional.empty(), words);
        return section(words.text("comparison.title"), table);
    }

    /**
     * Words the comparison with a budget.
     *
     * @param comparison the comparison
     * @param words the language
     * @return a section, begun by an empty line: a line for each category and currency, the own costs, and everything
     */
    public static String write(BudgetComparison comparison, Words words) {
        TextTable table = new TextTable()
                .row(
                        "",
                        words.text("budget.budgeted"),
                        words.text("budget.actual"),
                        words.text("budget.remaining"),
                        words.text("budget.used"),
                        "");
        comparison
                .byCategory()
                .forEach((category, lines) -> lines(table, words.text("costs." + category.code()), lines, words));
        lines(table, words.text("costs.own"), comparison.ownCosts(), words);
        lines(table, words.text("costs.all"), comparison.all(), words);
        return section(words.text("budget.title"), table);
    }

    private static void changes(TextTable table, String name, TotalChange change, Optional<String> mark, Words words) {
        for (MonetaryAmount difference : change.change().amounts()) {
            String currency = difference.getCurrency().getCurrencyCode();
            table.row(
                    name,
                    amount(change.before(), currency, words),
                    amount(change.current(), currency, words),
                    words.amount(difference),
                    mark.orElseGet(() ->
                            change.findPercent(currency).map(words::percent).orElse(NONE)));
        }
    }

    private static String amount(MultiCurrencyTotal total, String currency, Words words) {
        return total.findAmount(currency).map(words::amount).orElse(NONE);
    }

    private static void lines(TextTable table, String name, List<BudgetLine> lines, Words words) {
        for (BudgetLine line : lines) {
            table.row(
                    name,
                    words.amount(line.budgeted()),
                    words.amount(line.actual()),
                    words.amount(line.remaining()),
                    line.percentUsed().map(words::percent).orElse(NONE),
                    line.isExceeded() ? words.text("budget.exceeded") : "");
        }
    }

    private static String section(String title, TextTable table) {
        return "\n== " + title + "\n\n" + table;
    }
}
