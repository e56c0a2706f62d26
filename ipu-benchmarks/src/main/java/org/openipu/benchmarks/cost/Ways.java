package org.openipu.benchmarks.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.joda.money.Money;
import org.openipu.benchmarks.cost.JodaLoop.JodaCost;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.rules.cost.CostTotals;

/** The ways to total the same costs. A way that comes to something else is not measured. */
final class Ways {

    private final Map<String, BigDecimal> expected;

    private Ways(List<Cost> costs) {
        expected = byCurrency(PlainLoop.total(costs));
    }

    /** Returns one way by its name; a process makes the amounts of that way alone, as a program would. */
    static Supplier<?> named(String name, int size) {
        List<Cost> costs = Costs.plain(size);
        Ways ways = new Ways(costs);
        return switch (name) {
            case "plainLoop" -> ways.checked(() -> PlainLoop.total(costs), Ways::byCurrency);
            case "own" -> ways.library(Costs.own(costs));
            case "money" -> ways.library(Costs.money(costs));
            case "fastMoney" -> ways.library(Costs.fastMoney(costs));
            case "monetaGroupAndSum" -> ways.moneta(Costs.money(costs), MonetaGrouping::groupAndSum);
            case "monetaSummarize" -> ways.moneta(Costs.money(costs), MonetaGrouping::summarize);
            case "jodaLoop" -> ways.joda(JodaLoop.costs(costs));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Supplier<?> library(List<CostItem> items) {
        return checked(
                () -> CostTotals.of(items), totals -> numbers(totals.all().amounts()));
    }

    private Supplier<?> moneta(
            List<CostItem> items, Function<List<CostItem>, Map<CurrencyUnit, MonetaryAmount>> grouping) {
        return checked(() -> grouping.apply(items), sums -> numbers(sums.values()));
    }

    private Supplier<?> joda(List<JodaCost> costs) {
        return checked(() -> JodaLoop.total(costs), Ways::byCurrencyOfJoda);
    }

    private <T> Supplier<T> checked(Supplier<T> way, Function<T, Map<String, BigDecimal>> numbers) {
        Map<String, BigDecimal> found = numbers.apply(way.get());
        found.replaceAll((currency, number) -> number.setScale(2));
        if (!found.equals(expected)) {
            throw new IllegalStateException(found + " and not " + expected);
        }
        return way;
    }

    private static Map<String, BigDecimal> byCurrency(Map<CostCategory, Map<String, BigDecimal>> sums) {
        Map<String, BigDecimal> all = new TreeMap<>();
        sums.values().forEach(category -> category.forEach((code, number) -> all.merge(code, number, BigDecimal::add)));
        return all;
    }

    private static Map<String, BigDecimal> byCurrencyOfJoda(
            Map<CostCategory, Map<org.joda.money.CurrencyUnit, Money>> sums) {
        Map<String, BigDecimal> all = new TreeMap<>();
        sums.values()
                .forEach(category -> category.forEach(
                        (unit, money) -> all.merge(unit.getCode(), money.getAmount(), BigDecimal::add)));
        return all;
    }

    private static Map<String, BigDecimal> numbers(Collection<MonetaryAmount> amounts) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        amounts.forEach(amount -> numbers.put(
                amount.getCurrency().getCurrencyCode(), amount.getNumber().numberValueExact(BigDecimal.class)));
        return numbers;
    }
}
