package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.money.Monetary;
import org.javamoney.moneta.Money;
import org.openipu.model.finding.Finding;

/** Rates and amounts as short texts. */
final class Rates {

    private Rates() {}

    /** A rate such as {@code 2025-10-17 EUR CHF 0.9257}. */
    static PublishedRate rate(String text) {
        String[] parts = text.split(" ");
        return new PublishedRate(
                Monetary.getCurrency(parts[1]),
                Monetary.getCurrency(parts[2]),
                new BigDecimal(parts[3]),
                LocalDate.parse(parts[0]),
                "ECB");
    }

    static RateTable table(String... rates) {
        return RateTable.of(Arrays.stream(rates).map(Rates::rate).toList());
    }

    /** An amount such as {@code 2025-10-17 EUR 536}. */
    static DatedAmount amount(String text) {
        String[] parts = text.split(" ", 2);
        return new DatedAmount(LocalDate.parse(parts[0]), Money.parse(parts[1]));
    }

    static List<DatedAmount> amounts(String... amounts) {
        return Arrays.stream(amounts).map(Rates::amount).toList();
    }

    /** The total, or the findings, as one text. */
    static String result(ConversionOutcome outcome) {
        return outcome.fold(
                converted -> converted.value().total().getCurrency() + " "
                        + converted
                                .value()
                                .total()
                                .getNumber()
                                .numberValueExact(BigDecimal.class)
                                .setScale(2),
                refused -> String.join(
                        "; ", refused.findings().stream().map(Rates::note).toList()));
    }

    static String note(Finding finding) {
        return finding.code()
                + String.join(
                        "",
                        finding.arguments().stream()
                                .map(argument -> " "
                                        + argument.<String>fold(
                                                text -> text, Long::toString, Object::toString, Object::toString))
                                .toList());
    }
}
