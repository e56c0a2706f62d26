package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
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
    void haveContributionsAndOwnCostsAddUpToTheWhole(@ForAll("items") List<CostItem> items) {
        CostTotals totals = CostTotals.of(items);
        List<MultiCurrencyTotal> parts = new ArrayList<>(List.of(totals.ownCosts()));
        totals.byCategory().forEach((category, total) -> {
            if (category.isContribution()) {
                parts.add(total);
            }
        });

        assertThat(sums(parts)).isEqualTo(inDecimals(totals.all()));
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
        return Combinators.combine(Arbitraries.of(CostCategory.class), currencies, numbers)
                .as((category, currency, number) -> CostItem.of(DAY, category, "", Money.of(number, currency)))
                .list()
                .ofMaxSize(30);
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
