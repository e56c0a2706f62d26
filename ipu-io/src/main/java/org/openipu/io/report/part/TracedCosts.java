package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.cost.CategoryTotal;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.rules.cost.CostTotals;

/**
 * The totals of a statement, computed from its items. Each is traced to the printed total, as far as one is printed and equal; else
 * to the item that it consists of, or to all items.
 */
record TracedCosts(Traced<CostStatement> statement, CostTotals totals) {

    TracedCosts(Traced<CostStatement> statement) {
        this(statement, CostTotals.of(statement.value().items()));
    }

    /** A category's total in one currency, with the description of the item if it is the only one. */
    record CategoryAmount(CostCategory category, Traced<MonetaryAmount> amount, Optional<Traced<String>> description) {}

    List<CategoryAmount> categories() {
        return totals.byCategory().entrySet().stream()
                .flatMap(entry -> entry.getValue().amounts().stream().map(amount -> category(entry.getKey(), amount)))
                .toList();
    }

    List<Traced<MonetaryAmount>> ownCosts() {
        return traced(totals.ownCosts(), stated().map(stated -> stated.get("ownCosts", PrintedTotals::ownCosts)));
    }

    List<Traced<MonetaryAmount>> all() {
        return traced(totals.all(), stated().flatMap(stated -> stated.find("all", PrintedTotals::all)));
    }

    boolean hasContributions() {
        return totals.byCategory().keySet().stream().anyMatch(CostCategory::isContribution);
    }

    private CategoryAmount category(CostCategory category, MonetaryAmount amount) {
        List<Traced<CostItem>> items = statement.each("items", CostStatement::items).stream()
                .filter(item -> item.value().category() == category
                        && currency(item.value().amount()).equals(currency(amount)))
                .toList();
        Optional<Traced<CostItem>> only = items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
        Traced<MonetaryAmount> traced = printed(category, amount)
                .or(() -> only.map(item -> item.get("amount", CostItem::amount)))
                .orElseGet(() -> computed(amount));
        return new CategoryAmount(
                category,
                traced,
                only.map(item -> item.get("description", CostItem::description))
                        .filter(description -> !description.value().isBlank()));
    }

    private Optional<Traced<MonetaryAmount>> printed(CostCategory category, MonetaryAmount amount) {
        return stated().stream()
                .flatMap(stated -> stated.each("byCategory", PrintedTotals::byCategory).stream())
                .filter(each -> each.value().category() == category)
                .flatMap(each -> equal(amount, each.get("total", CategoryTotal::total)).stream())
                .findFirst();
    }

    private Optional<Traced<PrintedTotals>> stated() {
        return statement.find("stated", CostStatement::stated);
    }

    private List<Traced<MonetaryAmount>> traced(
            MultiCurrencyTotal total, Optional<Traced<MultiCurrencyTotal>> printed) {
        return total.amounts().stream()
                .map(amount -> printed.flatMap(stated -> equal(amount, stated)).orElseGet(() -> computed(amount)))
                .toList();
    }

    private Traced<MonetaryAmount> computed(MonetaryAmount amount) {
        return statement.get("items", CostStatement::items).map(items -> amount);
    }

    private static Optional<Traced<MonetaryAmount>> equal(MonetaryAmount amount, Traced<MultiCurrencyTotal> printed) {
        return printed.find(currency(amount), total -> total.findAmount(currency(amount)))
                .filter(stated -> stated.value().isEqualTo(amount));
    }

    private static String currency(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode();
    }
}
