package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.javamoney.moneta.Money;
import org.openipu.rules.rounding.Ratio;
import org.openipu.rules.rounding.Rounding;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 300)
class ConversionProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 10;
    private static final List<String> CURRENCIES = List.of("CHF", "EUR", "JPY", "KWD", "USD");

    @Property
    @Label("there and back at exact rates is where one came from")
    void thereAndBack(
            @ForAll("tables") RateTable table,
            @ForAll("policies") RatePolicy policy,
            @ForAll("currencies") String from,
            @ForAll("currencies") String to,
            @ForAll @IntRange(max = DAYS - 1) int day) {
        if (!from.equals(to)) {
            Ratio there = rate(from, to, policy, FIRST.plusDays(day), table).ratio();
            Ratio back = rate(to, from, policy, FIRST.plusDays(day), table).ratio();

            assertThat(there.times(back)).isEqualTo(Ratio.of(BigDecimal.ONE));
        }
    }

    @Property
    @Label("the order of the amounts does not matter")
    void order(
            @ForAll("tables") RateTable table,
            @ForAll("policies") RatePolicy policy,
            @ForAll("amounts") List<DatedAmount> amounts,
            @ForAll long seed) {
        List<DatedAmount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(total("CHF", shuffled, policy, table)).isEqualTo(total("CHF", amounts, policy, table));
    }

    @Property
    @Label("splitting amounts changes nothing")
    void splitting(
            @ForAll("tables") RateTable table,
            @ForAll("policies") RatePolicy policy,
            @ForAll("amounts") List<DatedAmount> amounts,
            @ForAll @IntRange(min = 1, max = 1_000_000) int part) {
        List<DatedAmount> split = new ArrayList<>();
        for (DatedAmount whole : amounts) {
            Money first = Money.of(
                    new BigDecimal(part).movePointLeft(3), whole.amount().getCurrency());
            split.add(new DatedAmount(whole.date(), first));
            split.add(new DatedAmount(whole.date(), whole.amount().subtract(first)));
        }

        assertThat(total("CHF", split, policy, table)).isEqualTo(total("CHF", amounts, policy, table));
    }

    @Property
    @Label("the parts, converted, add up to the whole before anything is rounded")
    void parts(
            @ForAll("tables") RateTable table,
            @ForAll("policies") RatePolicy policy,
            @ForAll("amounts") List<DatedAmount> amounts,
            @ForAll @IntRange(max = 20) int cut) {
        int at = Math.min(cut, amounts.size());
        Ratio first = total("CHF", amounts.subList(0, at), policy, table).exact();
        Ratio second =
                total("CHF", amounts.subList(at, amounts.size()), policy, table).exact();

        assertThat(first.plus(second))
                .isEqualTo(total("CHF", amounts, policy, table).exact());
    }

    @Property
    @Label("relabelling a currency changes nothing")
    void relabelling(
            @ForAll("tables") RateTable table,
            @ForAll("policies") RatePolicy policy,
            @ForAll("amounts") List<DatedAmount> amounts) {
        List<DatedAmount> relabelled = amounts.stream()
                .map(each -> new DatedAmount(
                        each.date(),
                        Money.of(
                                each.amount().getNumber(),
                                relabelled(each.amount().getCurrency()))))
                .toList();

        assertThat(total("CHF", relabelled, policy, relabelled(table)).exact())
                .isEqualTo(total("CHF", amounts, policy, table).exact());
    }

    @Property
    @Label("a total is what a day-by-day sum with a calculator's many digits comes to")
    void agreesWithPlainDecimals(@ForAll("tables") RateTable table, @ForAll("amounts") List<DatedAmount> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (DatedAmount each : amounts) {
            sum = sum.add(inFrancs(each, table));
        }

        assertThat(total("CHF", amounts, new ExactDay(), table)
                        .exact()
                        .plus(Ratio.of(sum.negate()))
                        .toDecimal(new MathContext(5))
                        .abs())
                .isLessThan(new BigDecimal("1E-20"));
    }

    /** Worked out without the library's fractions: euros first, then francs. */
    private static BigDecimal inFrancs(DatedAmount each, RateTable table) {
        String code = each.amount().getCurrency().getCurrencyCode();
        BigDecimal number = each.amount().getNumber().numberValueExact(BigDecimal.class);
        if (code.equals("CHF")) {
            return number;
        }
        BigDecimal euros = code.equals("EUR")
                ? number
                : number.divide(published(code, each.date(), table), 40, RoundingMode.HALF_EVEN);
        return euros.multiply(published("CHF", each.date(), table));
    }

    private static BigDecimal published(String quote, LocalDate day, RateTable table) {
        return table.find("EUR", quote, day).orElseThrow().value();
    }

    private static CurrencyUnit relabelled(CurrencyUnit currency) {
        Map<String, String> labels = Map.of("USD", "AUD", "JPY", "KRW");
        return Monetary.getCurrency(labels.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode()));
    }

    private static RateTable relabelled(RateTable table) {
        List<PublishedRate> rates = new ArrayList<>();
        for (String quote : CURRENCIES) {
            table.rates("EUR", quote)
                    .values()
                    .forEach(rate -> rates.add(new PublishedRate(
                            rate.base(), relabelled(rate.quote()), rate.value(), rate.date(), rate.source())));
        }
        return RateTable.of(rates);
    }

    private static Rate rate(String from, String to, RatePolicy policy, LocalDate day, RateTable table) {
        return policy.find(from, to, day, table).fold(RateSearch.Found::rate, missing -> {
            throw new AssertionError(missing.finding());
        });
    }

    private static ConvertedTotal total(
            String currency, List<DatedAmount> amounts, RatePolicy policy, RateTable table) {
        return new Conversion(Monetary.getCurrency(currency), table, policy, Rounding.COMMERCIAL)
                .total(amounts)
                .fold(ConversionOutcome.Converted::value, refused -> {
                    throw new AssertionError(refused.findings());
                });
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(CURRENCIES);
    }

    @Provide
    Arbitrary<RatePolicy> policies() {
        return Arbitraries.of(new ExactDay(), new PreviousBusinessDay(3), new MonthAverage());
    }

    @Provide
    Arbitrary<List<DatedAmount>> amounts() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(3);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        return Combinators.combine(currencies(), numbers, days)
                .as((currency, number, day) -> new DatedAmount(day, Money.of(number, currency)))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<RateTable> tables() {
        int quotes = CURRENCIES.size() - 1;
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("20000"))
                .ofScale(4)
                .list()
                .ofSize(quotes * DAYS)
                .map(ConversionProperties::table);
    }

    private static RateTable table(List<BigDecimal> values) {
        List<String> quotes =
                CURRENCIES.stream().filter(code -> !code.equals("EUR")).toList();
        List<PublishedRate> rates = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rates.add(new PublishedRate(
                    Monetary.getCurrency("EUR"),
                    Monetary.getCurrency(quotes.get(i % quotes.size())),
                    values.get(i),
                    FIRST.plusDays(i / quotes.size()),
                    "made up"));
        }
        return RateTable.of(rates);
    }
}
