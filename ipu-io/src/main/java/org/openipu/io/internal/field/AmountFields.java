package org.openipu.io.internal.field;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.text.AmountNotation;
import org.openipu.model.finding.Argument;
import org.openipu.model.money.Amount;
import org.openipu.model.money.IsoCurrency;

/** Amounts of money from fields. What is too large is refused by its length, before any number is made of it. */
public final class AmountFields {

    /** Digits before the point; no delegation's cost comes near. */
    private static final int MAX_DIGITS = 15;

    /** Digits before the point with zeros in front, which say nothing. */
    private static final int MAX_LENGTH = 2 * MAX_DIGITS;

    private AmountFields() {}

    /**
     * Reads an amount in plain digits from {@code amount} and {@code currency}.
     *
     * @param reader the fields
     * @return the amount; empty after a finding
     */
    public static Optional<MonetaryAmount> amount(FieldReader reader) {
        return amount(reader, AmountNotation.PLAIN);
    }

    /**
     * Reads an amount from {@code amount} and {@code currency}.
     *
     * @param reader the fields
     * @param notation how its number is written
     * @return the amount; empty after a finding
     */
    public static Optional<MonetaryAmount> amount(FieldReader reader, AmountNotation notation) {
        Optional<String> digits = digits(reader, notation);
        Optional<IsoCurrency> currency = currency(reader);
        return digits.flatMap(found -> currency.flatMap(unit -> amount(reader, unit, found)));
    }

    private static Optional<MonetaryAmount> amount(FieldReader reader, IsoCurrency currency, String digits) {
        int decimals = currency.getDefaultFractionDigits();
        if (digits.length() - end(digits) - 1 > decimals) {
            reader.refuse(
                    "amount",
                    "amount.too-many-decimals",
                    Argument.of("found", digits),
                    Argument.of("currency", currency.getCurrencyCode()),
                    Argument.of("decimals", decimals));
            return Optional.empty();
        }
        return Optional.of(Amount.of(currency, new BigDecimal(digits)));
    }

    private static Optional<String> digits(FieldReader reader, AmountNotation notation) {
        return reader.exactText("amount").flatMap(text -> {
            Optional<String> digits = notation.plain(text);
            if (digits.isEmpty()) {
                refuse(reader, text, notation);
            } else if (isTooLarge(digits.get())) {
                reader.refuse(
                        "amount", "amount.too-large", Argument.of("found", text), Argument.of("digits", MAX_DIGITS));
                return Optional.empty();
            }
            return digits;
        });
    }

    private static void refuse(FieldReader reader, String text, AmountNotation notation) {
        Argument found = Argument.of("found", text);
        if (notation == AmountNotation.PLAIN) {
            reader.refuse("amount", "amount.not-a-number", found);
        } else {
            reader.refuse(
                    "amount",
                    "amount.not-in-notation",
                    found,
                    Argument.of("notation", notation.code()),
                    Argument.of("example", notation.example()));
        }
    }

    private static Optional<IsoCurrency> currency(FieldReader reader) {
        return reader.text("currency").flatMap(text -> {
            Optional<IsoCurrency> currency = IsoCurrency.find(text).filter(IsoCurrency::isPaid);
            if (currency.isEmpty()) {
                reader.refuse("currency", "currency.unknown", Argument.of("found", text));
            }
            return currency;
        });
    }

    private static boolean isTooLarge(String digits) {
        int end = end(digits);
        return end > MAX_LENGTH || end - firstSignificant(digits, end) > MAX_DIGITS;
    }

    /** Returns where the digits before the point end. */
    private static int end(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? digits.length() : point;
    }

    private static int firstSignificant(String digits, int end) {
        int first = digits.startsWith("-") ? 1 : 0;
        while (first < end && digits.charAt(first) == '0') {
            first++;
        }
        return first;
    }
}
