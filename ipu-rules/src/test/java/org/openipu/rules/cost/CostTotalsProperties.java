package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.MultiCurrencyTotal;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CostTotalsProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    @Property
    void doNotHeedTheOrder(@ForAll("items") List<CostItem> items, @ForAll long seed) {
        List<CostItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(CostTotals.of(shuffled)).isEqualTo(CostTotals.of(items));
    }

    @Property
    void areTheSumsOfTheItemsInEachCurrency(@ForAll("items") List<CostItem> items) {
        assertThat(inDecimals(CostTotals.of(items).all()))
                .isEqualTo(sums(items.stream().map(CostItem::amount)));
    }

    @Property
    void haveThePartsAddUpToTheWhole(@ForAll("items") List<CostItem> items) {
        CostTotals totals = CostTotals.of(items);

        assertThat(sums(totals.byCategory().values())).isEqualTo(inDecimals(totals.all()));
    }

    @Property
    void haveEventsAddUpToTheWhole(@ForAll("items") List<CostItem> items) {
        CostTotals totals = CostTotals.of(items);

        assertThat(sums(totals.byEvent().stream().map(NamedTotal::total).toList()))
                .isEqualTo(inDecimals(totals.all()));
    }

    @Property
    void haveDelegatesAddUpToTheWhole(@ForAll("items") List<CostItem> items) {
        CostTotals totals = CostTotals.of(items);

        assertThat(sums(totals.byDelegate().stream().map(NamedTotal::total).toList()))
                .isEqualTo(inDecimals(totals.all()));
    }

    @Property
    void haveContributionsAndOwnCostsAddUpToTheWhole(@ForAll("items") List<CostItem> items) {
        CostTotals totals = CostTotals.of(items);

        assertThat(sums(List.of(totals.ownCosts(), totals.contributions()))).isEqualTo(inDecimals(totals.all()));
    }

    @Property
    @Label("grouping: the totals of two heaps add up to those of both together")
    void areTheSameHoweverTheItemsAreGrouped(
            @ForAll("items") List<CostItem> some, @ForAll("items") List<CostItem> others) {
        List<CostItem> together = new ArrayList<>(some);
        together.addAll(others);
        CostTotals left = CostTotals.of(some);
        CostTotals right = CostTotals.of(others);
        CostTotals both = CostTotals.of(together);

        assertThat(inDecimals(left.all().plus(right.all()))).isEqualTo(inDecimals(both.all()));
        assertThat(inDecimals(left.ownCosts().plus(right.ownCosts()))).isEqualTo(inDecimals(both.ownCosts()));
        for (CostCategory category : CostCategory.values()) {
            assertThat(inDecimals(left.total(category).plus(right.total(category))))
                    .isEqualTo(inDecimals(both.total(category)));
        }
    }

    @Property
    @Label("relabelling: with euros called pounds, the totals in pounds are those in euros")
    void doNotHeedTheNameOfACurrency(@ForAll("items") List<CostItem> items) {
        List<CostItem> relabelled = items.stream()
                .map(item -> item.amount().getCurrency().getCurrencyCode().equals("EUR")
                        ? named(item, Money.of(item.amount().getNumber(), "GBP"))
                        : item)
                .toList();
        CostTotals totals = CostTotals.of(items);
        CostTotals renamed = CostTotals.of(relabelled);

        assertThat(renamed.all().findAmount("EUR")).isEmpty();
        assertThat(number(renamed.all(), "GBP")).isEqualTo(number(totals.all(), "EUR"));
        assertThat(number(renamed.ownCosts(), "GBP")).isEqualTo(number(totals.ownCosts(), "EUR"));
        assertThat(renamed.all().findAmount("CHF")).isEqualTo(totals.all().findAmount("CHF"));
        assertThat(renamed.byDelegate())
                .extracting(NamedTotal::name)
                .isEqualTo(totals.byDelegate().stream().map(NamedTotal::name).toList());
    }

    @Property
    @Label("shares of categories are printed so that they add up to 100 per cent")
    void haveSharesThatAddUp(@ForAll("items") List<CostItem> items) {
        assertThat(CategoryShares.of(CostTotals.of(items), 2).byCurrency().values())
                .allSatisfy(shares -> assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Property
    @Label("the changes of categories add up to the change of the own costs")
    void haveChangesThatAddUp(@ForAll("items") List<CostItem> now, @ForAll("items") List<CostItem> before) {
        CostComparison comparison = CostComparison.of(CostTotals.of(now), CostTotals.of(before));

        assertThat(sums(comparison.byCategory().values().stream()
                        .map(TotalChange::change)
                        .toList()))
                .isEqualTo(inDecimals(comparison.ownCosts().change()));
    }

    @Property
    @Label("what a budget has is what was spent and what is left, for the categories together as for the whole")
    void haveBudgetsThatAddUp(@ForAll("items") List<CostItem> actual, @ForAll("items") List<CostItem> budget) {
        BudgetComparison comparison = BudgetComparison.of(CostTotals.of(actual), CostTotals.of(budget));
        List<BudgetLine> parts =
                comparison.byCategory().values().stream().flatMap(List::stream).toList();

        assertThat(sums(parts.stream().map(BudgetLine::remaining)))
                .isEqualTo(sums(comparison.all().stream().map(BudgetLine::remaining)));
        assertThat(sums(comparison.all().stream()
                                .flatMap(line -> Stream.of(
                                        line.actual(),
                                        line.remaining(),
                                        line.budgeted().negate())))
                        .values())
                .allSatisfy(left -> assertThat(left).isZero());
    }

    @Property
    void neverMixCurrencies(@ForAll("items") List<CostItem> items) {
        List<CostItem> francs = items.stream()
                .filter(item -> item.amount().getCurrency().getCurrencyCode().equals("CHF"))
                .toList();

        assertThat(CostTotals.of(items).all().findAmount("CHF"))
                .isEqualTo(CostTotals.of(francs).all().findAmount("CHF"));
        assertThat(CostTotals.of(francs).all().amounts()).hasSize(francs.isEmpty() ? 0 : 1);
    }

    @Provide
    Arbitrary<List<CostItem>> items() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
        Arbitrary<String> currencies = Arbitraries.of("CHF", "EUR", "JPY", "KWD");
        Arbitrary<Optional<String>> names =
                Arbitraries.of("151st Assembly", "Ada", "Bo").optional();
        return Combinators.combine(Arbitraries.of(CostCategory.class), currencies, numbers, names, names)
                .as((category, currency, number, event, delegate) ->
                        new CostItem(DAY, category, "", Money.of(number, currency), event, delegate, Optional.empty()))
                .list()
                .ofMaxSize(30);
    }

    private static CostItem named(CostItem item, MonetaryAmount amount) {
        return new CostItem(
                item.date(), item.category(), item.description(), amount, item.event(), item.delegate(), item.payer());
    }

    private static Optional<BigDecimal> number(MultiCurrencyTotal total, String currency) {
        return total.findAmount(currency)
                .map(amount ->
                        amount.getNumber().numberValueExact(BigDecimal.class).stripTrailingZeros());
    }

    private static Map<String, BigDecimal> inDecimals(MultiCurrencyTotal total) {
        return sums(total.amounts().stream());
    }

    private static Map<String, BigDecimal> sums(Collection<MultiCurrencyTotal> totals) {
        return sums(totals.stream().flatMap(total -> total.amounts().stream()));
    }

    private static Map<String, BigDecimal> sums(Stream<MonetaryAmount> amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(
                amount.getCurrency().getCurrencyCode(),
                amount.getNumber().numberValueExact(BigDecimal.class),
                BigDecimal::add));
        sums.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        return sums;
    }
}
