package org.openipu.rules.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** Daily allowances against the parliament's rules, and against the items of that category. */
final class PerDiemCheck {

    private final CostStatement statement;
    private final PerDiemRules rules;
    private final List<Finding> findings = new ArrayList<>();

    private PerDiemCheck(CostStatement statement, PerDiemRules rules) {
        this.statement = statement;
        this.rules = rules;
    }

    static List<Finding> check(CostStatement statement, PerDiemRules rules) {
        PerDiemCheck check = new PerDiemCheck(statement, rules);
        for (int i = 0; i < statement.perDiems().size(); i++) {
            check.days(statement.perDiems().get(i), "perDiems[" + i + "].");
        }
        check.payers();
        if (!statement.perDiems().isEmpty()) {
            check.items();
        }
        return check.findings;
    }

    private void days(PerDiem perDiem, String path) {
        if (!rules.dayRates().containsKey(perDiem.role())) {
            findings.add(
                    Finding.error("costs.per-diem-rate-missing", path + "role", Argument.of("role", perDiem.role())));
        }
        notNegative(perDiem.fullDays(), path + "fullDays");
        notNegative(perDiem.halfDays(), path + "halfDays");
        notNegative(perDiem.travelDays(), path + "travelDays");
    }

    private void notNegative(int days, String path) {
        if (days < 0) {
            findings.add(Finding.error("count.negative", path, Argument.of("found", String.valueOf(days))));
        }
    }

    /** A daily allowance that its delegate is said to have paid would be owed twice. */
    private void payers() {
        for (int i = 0; i < statement.items().size(); i++) {
            CostItem item = statement.items().get(i);
            String path = "items[" + i + "].payer";
            item.payer()
                    .filter(payer -> isPerDiem(item)
                            && item.delegate().filter(payer::equals).isPresent())
                    .ifPresent(payer -> findings.add(
                            Finding.error("costs.per-diem-paid-by-delegate", path, Argument.of("name", payer))));
        }
    }

    /** Items that name their delegates are compared for each; once one names none, all are compared together. */
    private void items() {
        List<CostItem> items =
                statement.items().stream().filter(PerDiemCheck::isPerDiem).toList();
        if (items.isEmpty()) {
            return;
        }
        if (items.stream().anyMatch(item -> item.delegate().isEmpty())) {
            MultiCurrencyTotal sum = CostTotals.of(items).all();
            DelegateAccounts.due(statement.perDiems(), rules)
                    .filter(due -> !due.minus(sum).isZero())
                    .ifPresent(due -> findings.add(Finding.error(
                            "costs.per-diems-differ", "perDiems", Argument.of("items", sum), Argument.of("due", due))));
        } else {
            places(items).forEach((name, path) -> delegate(name, path, items));
        }
    }

    private void delegate(String name, String path, List<CostItem> items) {
        MultiCurrencyTotal sum = CostTotals.of(items.stream()
                        .filter(item -> item.delegate().equals(Optional.of(name)))
                        .toList())
                .all();
        List<PerDiem> perDiems = statement.perDiems().stream()
                .filter(perDiem -> perDiem.delegate().equals(name))
                .toList();
        DelegateAccounts.due(perDiems, rules)
                .filter(due -> !due.minus(sum).isZero())
                .ifPresent(due -> findings.add(Finding.error(
                        "costs.per-diem-differs",
                        path,
                        Argument.of("name", name),
                        Argument.of("items", sum),
                        Argument.of("due", due))));
    }

    /** Where each delegate is named first: among the days, or else among the items. */
    private Map<String, String> places(List<CostItem> items) {
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < statement.perDiems().size(); i++) {
            places.putIfAbsent(statement.perDiems().get(i).delegate(), "perDiems[" + i + "]");
        }
        for (CostItem item : items) {
            String path = "items[" + statement.items().indexOf(item) + "]";
            item.delegate().ifPresent(name -> places.putIfAbsent(name, path));
        }
        return places;
    }

    private static boolean isPerDiem(CostItem item) {
        return item.category() == CostCategory.PER_DIEM;
    }
}
