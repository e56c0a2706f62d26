package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.InputText;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.money.Amount;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.cost.CostTotals;

class CostStatementJsonProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("what is written reads back equal and without findings")
    void roundTrip(@ForAll("statements") List<CostItem> items) {
        CostStatement statement = CostStatement.ofYear(2025, items);
        var read = CostStatementJson.read(InputText.of("costs.json", CostStatementJson.write(statement)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.findValue()).contains(statement);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a table and a document of the same costs have the same totals")
    void tablesAndDocumentsTotalAlike(@ForAll("statements") List<CostItem> items) {
        StringBuilder table = new StringBuilder("date,category,description,amount,currency\n");
        for (CostItem item : items) {
            String amount =
                    item.amount().getNumber().numberValueExact(BigDecimal.class).toPlainString();
            table.append("%s,%s,,%s,%s\n"
                    .formatted(
                            item.date(),
                            item.category().code(),
                            amount,
                            item.amount().getCurrency()));
        }

        assertThat(CostsCsv.read(InputText.of("costs.csv", table.toString()))
                        .findValue()
                        .map(CostTotals::of)
                        .map(CostTotals::byCategory))
                .contains(CostTotals.of(items).byCategory());
    }

    @Provide
    Arbitrary<List<CostItem>> statements() {
        Arbitrary<LocalDate> dates =
                Arbitraries.longs().between(-50_000, 50_000).map(LocalDate::ofEpochDay);
        Arbitrary<CostCategory> categories = Arbitraries.of(CostCategory.class);
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20).map(String::strip);
        Arbitrary<String> names = texts.filter(text -> !text.isEmpty());
        return Combinators.combine(
                        dates, categories, texts, amounts(), names.optional(), names.optional(), names.optional())
                .as(CostItem::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static Arbitrary<MonetaryAmount> amounts() {
        Arbitrary<String> currencies = Arbitraries.of("CHF", "EUR", "JPY", "KWD", "CLF");
        Arbitrary<Long> smallestUnits = Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L);
        return Combinators.combine(currencies, smallestUnits).as(CostStatementJsonProperties::amount);
    }

    private static MonetaryAmount amount(String currency, long smallestUnits) {
        return Amount.of(
                IsoCurrency.of(currency),
                BigDecimal.valueOf(smallestUnits, Currency.getInstance(currency).getDefaultFractionDigits()));
    }
}
