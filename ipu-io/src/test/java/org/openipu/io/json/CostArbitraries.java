package org.openipu.io.json;

import static org.openipu.io.json.TextArbitraries.anyNumbers;
import static org.openipu.io.json.TextArbitraries.days;
import static org.openipu.io.json.TextArbitraries.strippedTexts;

import java.math.BigDecimal;
import java.util.Currency;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.cost.CategoryTotal;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.money.Amount;
import org.openipu.model.money.IsoCurrency;

/** Costs, and the totals that are printed for them. */
final class CostArbitraries {

    private static final long MOST_UNITS = 999_999_999_999_999L;

    private CostArbitraries() {}

    static Arbitrary<CostStatement> statements() {
        Arbitrary<CategoryTotal> categories = Combinators.combine(Arbitraries.of(CostCategory.class), totals())
                .as(CategoryTotal::new);
        Arbitrary<PrintedTotals> printed = Combinators.combine(
                        totals(), totals().optional(), categories.list().ofMaxSize(2))
                .as(PrintedTotals::new);
        Arbitrary<BigDecimal> decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(2);
        Arbitrary<PreviousYear> previous = Combinators.combine(
                        anyNumbers(), totals(), totals().optional(), decimals.optional())
                .as(PreviousYear::new);
        return Combinators.combine(
                        periods(),
                        items().list().ofMaxSize(3),
                        perDiems().list().ofMaxSize(2),
                        payments().list().ofMaxSize(2),
                        printed.optional(),
                        previous.optional(),
                        contributions().optional())
                .as(CostStatement::new);
    }

    private static Arbitrary<CostPeriod> periods() {
        return Arbitraries.oneOf(
                anyNumbers().map(CostPeriod.Year::new), strippedTexts().map(CostPeriod.Event::new));
    }

    private static Arbitrary<PerDiem> perDiems() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 999_999_999);
        return Combinators.combine(
                        strippedTexts(), strippedTexts(), strippedTexts().optional(), days, days, days)
                .as(PerDiem::new);
    }

    private static Arbitrary<DelegatePayment> payments() {
        return Combinators.combine(days(), Arbitraries.of(PaymentKind.class), strippedTexts(), amounts())
                .as(DelegatePayment::new);
    }

    private static Arbitrary<StatedContribution> contributions() {
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(3);
        Arbitrary<BigDecimal> units = Arbitraries.of("1", "100", "0.05").map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, MOST_UNITS),
                        Arbitraries.longs().between(1, MOST_UNITS),
                        percents.optional(),
                        units.optional())
                .as((part, whole, percent, unit) ->
                        new StatedContribution(amount("CHF", part), amount("CHF", whole), percent, unit));
    }

    static Arbitrary<MultiCurrencyTotal> totals() {
        return amounts()
                .list()
                .uniqueElements(MonetaryAmount::getCurrency)
                .ofMaxSize(3)
                .map(MultiCurrencyTotal::new);
    }

    static Arbitrary<MonetaryAmount> amounts() {
        Arbitrary<String> currencies = Arbitraries.of("CHF", "EUR", "JPY", "KWD", "CLF");
        return Combinators.combine(currencies, Arbitraries.longs().between(-MOST_UNITS, MOST_UNITS))
                .as(CostArbitraries::amount);
    }

    private static Arbitrary<CostItem> items() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(CostCategory.class),
                        Arbitraries.oneOf(strippedTexts(), Arbitraries.just("")),
                        amounts(),
                        strippedTexts().optional(),
                        strippedTexts().optional(),
                        strippedTexts().optional())
                .as(CostItem::new);
    }

    private static MonetaryAmount amount(String currency, long smallestUnits) {
        return Amount.of(
                IsoCurrency.of(currency),
                BigDecimal.valueOf(smallestUnits, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
