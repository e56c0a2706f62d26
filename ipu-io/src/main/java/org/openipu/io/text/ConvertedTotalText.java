package org.openipu.io.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openipu.model.cost.CostCategory;
import org.openipu.rules.conversion.AverageRate;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ConvertedCosts;
import org.openipu.rules.conversion.ConvertedTotal;
import org.openipu.rules.conversion.Rate;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;

/** A total in one currency as plain text, with every rate that was used. */
public final class ConvertedTotalText {

    /** Digits of a rate whose decimals do not end; all rates are exact where they are used. */
    private static final MathContext SHORT = new MathContext(10, RoundingMode.HALF_EVEN);

    private ConvertedTotalText() {}

    /**
     * Words a total in one currency: each category, the delegation's own costs, the contributions, all items, and a line for each rate. Below a rate that is
     * turned round or led by a third currency stand the rates that it is made of.
     *
     * @param costs the costs in one currency
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(ConvertedCosts costs, Words words) {
        ConvertedTotal all = costs.all();
        Conversion conversion = costs.conversion();
        StringBuilder text = new StringBuilder("== ")
                .append(words.text("converted.title", conversion.target().getCurrencyCode()))
                .append("\n\n")
                .append(totals(costs, words))
                .append('\n')
                .append(words.text(
                        conversion.rounding().ties() == Ties.HALF_UP ? "converted.half-up" : "converted.half-even"))
                .append('\n');
        if (conversion.rounding().unit() == SmallestUnit.CASH) {
            text.append(words.text("converted.cash")).append('\n');
        }
        if (!all.rates().isEmpty()) {
            TextTable rates = new TextTable();
            all.rates().forEach(rate -> row(rate, "", words, rates));
            text.append('\n').append(rates);
        }
        return text.toString();
    }

    /** Has no line for contributions where there are none, as in the totals by currency. */
    private static TextTable totals(ConvertedCosts costs, Words words) {
        TextTable totals = new TextTable();
        costs.byCategory()
                .forEach(
                        (category, amount) -> totals.row(words.text("costs." + category.code()), words.amount(amount)));
        totals.row(words.text("costs.own"), words.amount(costs.ownCosts()));
        if (costs.byCategory().keySet().stream().anyMatch(CostCategory::isContribution)) {
            totals.row(words.text("parts.contributions"), words.amount(costs.contributions()));
        }
        return totals.row(words.text("costs.all"), words.amount(costs.all().total()));
    }

    private static void row(Rate rate, String indent, Words words, TextTable table) {
        boolean exact = rate.ratio().findDecimal().isPresent();
        String value = plain(rate, words);
        table.row(
                indent + "1 " + rate.base().getCurrencyCode() + (exact ? " = " : " \u2248 ") + value + " "
                        + rate.quote().getCurrencyCode(),
                day(rate, words),
                rate.source());
        rate.fold(published -> table, average -> table, inverse -> below(inverse.of(), indent, words, table), cross -> {
            below(cross.first(), indent, words, table);
            return below(cross.second(), indent, words, table);
        });
    }

    private static TextTable below(Rate rate, String indent, Words words, TextTable table) {
        row(rate, indent + "  ", words, table);
        return table;
    }

    private static String day(Rate rate, Words words) {
        return rate.<String>fold(
                published -> words.day(published.date()),
                average -> month(average, words),
                inverse -> day(inverse.of(), words),
                cross -> day(cross.date().equals(cross.first().date()) ? cross.first() : cross.second(), words));
    }

    private static String month(AverageRate average, Words words) {
        return words.text("converted.month", average.month().toString(), words.number(average.days()));
    }

    private static String plain(Rate rate, Words words) {
        BigDecimal value =
                rate.ratio().findDecimal().orElseGet(() -> rate.ratio().toDecimal(SHORT));
        return value.toPlainString().replace(".", words.text("form.decimal"));
    }
}
