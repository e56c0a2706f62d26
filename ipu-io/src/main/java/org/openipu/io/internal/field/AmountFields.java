package org.openipu.io.internal.field;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.openipu.model.finding.Argument;

/** Amounts of money from fields. */
public final class AmountFields {

    /** Digits before the point; no delegation's cost comes near. */
    private static final int MAX_DIGITS = 15;

    /** More characters than any amount that is not too large can need. */
    private static final int MAX_LENGTH = 2 * MAX_DIGITS;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final Map<String, Currency> PAYABLE = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private AmountFields() {}

    /**
     * Reads an amount from {@code amount} and {@code currency}.
     *
     * @param reader the fields
     * @return the amount; empty after a finding
     */
    public static Optional<MonetaryAmount> amount(FieldReader reader) {
        Optional<BigDecimal> number = number(reader);
        Optional<Currency> currency = currency(reader);
        if (number.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        int digits = currency.get().getDefaultFractionDigits();
        if (number.get().scale() > digits) {
            reader.refuse(
                    "amount",
                    "amount.too-many-decimals",
                    Argument.of("found", number.get().toPlainString()),
                    Argument.of("currency", currency.get().getCurrencyCode()),
                    Argument.of("decimals", digits));
            return Optional.empty();
        }
        return Optional.of(Monetary.getDefaultAmountFactory()
                .setCurrency(currency.get().getCurrencyCode())
                .setNumber(number.get())
                .create());
    }

    private static Optional<BigDecimal> number(FieldReader reader) {
        return reader.text("amount").flatMap(text -> {
            if (!DECIMAL.matcher(text).matches()) {
                reader.refuse("amount", "amount.not-a-number", Argument.of("found", text));
                return Optional.empty();
            }
            if (text.length() > MAX_LENGTH || integerDigits(text) > MAX_DIGITS) {
                reader.refuse(
                        "amount", "amount.too-large", Argument.of("found", text), Argument.of("digits", MAX_DIGITS));
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text));
        });
    }

    private static Optional<Currency> currency(FieldReader reader) {
        return reader.text("currency").flatMap(text -> {
            Optional<Currency> currency = Optional.ofNullable(PAYABLE.get(text));
            if (currency.isEmpty()) {
                reader.refuse("currency", "currency.unknown", Argument.of("found", text));
            }
            return currency;
        });
    }

    private static int integerDigits(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.precision() - number.scale();
    }
}
