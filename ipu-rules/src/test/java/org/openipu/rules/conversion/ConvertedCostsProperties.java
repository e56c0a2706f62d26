package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.conversion.Rates.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.rounding.Ratio;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;

class ConvertedCostsProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    @Property
    void havePartsThatAddUp(
            @ForAll("items") List<CostItem> items,
            @ForAll("rates") BigDecimal rate,
            @ForAll("roundings") Rounding rounding) {
        ConvertedCosts costs = converted(items, rate, rounding);

        assertThat(costs.ownCosts().add(costs.contributions()))
                .isEqualTo(costs.all().total());
        assertThat(sum(costs, category -> !category.isContribution())).isEqualTo(costs.ownCosts());
        assertThat(sum(costs, CostCategory::isContribution)).isEqualTo(costs.contributions());
    }

    @Property
    void haveEachPartLessThanOneStepFromItsExactValue(
            @ForAll("items") List<CostItem> items,
            @ForAll("rates") BigDecimal rate,
            @ForAll("roundings") Rounding rounding) {
        BigDecimal step = rounding.unit().find(IsoCurrency.of("CHF")).orElseThrow();

        ConvertedCosts costs = converted(items, rate, rounding);

        costs.byCategory().forEach((category, printed) -> {
            Ratio exact = converted(of(category, items), rate, rounding).all().exact();
            assertThat(exact.minus(Ratio.of(printed.number()))).isBetween(Ratio.of(step.negate()), Ratio.of(step));
            assertThat(exact.minus(Ratio.of(printed.number()))).isNotIn(Ratio.of(step.negate()), Ratio.of(step));
        });
    }

    private static ConvertedCosts converted(List<CostItem> items, BigDecimal rate, Rounding rounding) {
        Conversion conversion = new Conversion(
                IsoCurrency.of("CHF"), table("2025-10-23 EUR CHF " + rate.toPlainString()), new ExactDay(), rounding);
        return ConvertedCosts.<ConvertedCosts>of(items, conversion, costs -> costs, findings -> {
            throw new AssertionError(findings);
        });
    }

    private static List<CostItem> of(CostCategory category, List<CostItem> items) {
        return items.stream().filter(item -> item.category() == category).toList();
    }

    private static Amount sum(ConvertedCosts costs, Predicate<CostCategory> wanted) {
        return costs.byCategory().entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> entry.getValue())
                .reduce(Amount.of("CHF", "0"), Amount::add);
    }

    @Provide
    Arbitrary<List<CostItem>> items() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-500"), new BigDecimal("500"))
                .ofScale(2);
        return Combinators.combine(Arbitraries.of(CostCategory.values()), Arbitraries.of("EUR", "CHF"), numbers)
                .as((category, currency, number) ->
                        CostItem.of(DAY, category, "item", Amount.of(IsoCurrency.of(currency), number)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0005"), new BigDecimal("2"))
                .ofScale(4)
                .filter(rate -> rate.signum() > 0);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(Arbitraries.of(SmallestUnit.values()), Arbitraries.of(Ties.values()))
                .as(Rounding::new);
    }
}
