package org.openipu.io.internal.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.openipu.model.finding.Argument;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.conversion.PublishedRate;

/** Rates of exchange from fields. */
public final class RateFields {

    /** Digits before the point, and as many after it; no published rate comes near. */
    private static final int MAX_DIGITS = 15;

    /** More characters than any rate within these bounds can need. */
    private static final int MAX_LENGTH = 2 * MAX_DIGITS + 2;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern IN_BOUNDS =
            Pattern.compile("-?[0-9]{1," + MAX_DIGITS + "}(\\.[0-9]{1," + MAX_DIGITS + "})?");

    /** Currencies of today and before, as old rates have old currencies. */
    private RateFields() {}

    /**
     * Reads a rate from {@code date}, {@code base}, {@code quote}, {@code rate} and {@code source}.
     *
     * @param reader the fields
     * @return the rate; empty after a finding
     */
    public static Optional<PublishedRate> rate(FieldReader reader) {
        Optional<LocalDate> date = reader.day("date");
        Optional<CurrencyUnit> base = currency(reader, "base");
        Optional<CurrencyUnit> quote = currency(reader, "quote");
        Optional<BigDecimal> value = value(reader, "rate");
        Optional<String> source = reader.text("source");
        if (base.isPresent() && base.equals(quote)) {
            reader.refuse(
                    "quote",
                    "rate.same-currency",
                    Argument.of("currency", base.get().getCurrencyCode()));
            return Optional.empty();
        }
        return date.flatMap(day -> base.flatMap(one -> quote.flatMap(other -> value.flatMap(
                number -> source.map(publisher -> new PublishedRate(one, other, number, day, publisher))))));
    }

    /**
     * Reads a rate's number.
     *
     * @param reader the fields
     * @param name the field's name
     * @return the number, above 0, with at most {@value #MAX_DIGITS} digits before the point and as many after it; empty
     *     after a finding
     */
    public static Optional<BigDecimal> value(FieldReader reader, String name) {
        return reader.text(name).flatMap(text -> {
            Optional<String> refusal = refusal(text);
            refusal.ifPresent(
                    code -> reader.refuse(name, code, Argument.of("found", text), Argument.of("digits", MAX_DIGITS)));
            return refusal.isPresent() ? Optional.empty() : Optional.of(new BigDecimal(text));
        });
    }

    /**
     * Finds a currency, of today or before.
     *
     * @param code its code by ISO 4217
     * @return the currency; empty when there is none of that code
     */
    public static Optional<CurrencyUnit> currency(String code) {
        return IsoCurrency.find(code).map(CurrencyUnit.class::cast);
    }

    private static Optional<CurrencyUnit> currency(FieldReader reader, String name) {
        return reader.text(name).flatMap(text -> {
            Optional<CurrencyUnit> currency = currency(text);
            if (currency.isEmpty()) {
                reader.refuse(name, "rate.currency-unknown", Argument.of("found", text));
            }
            return currency;
        });
    }

    private static Optional<String> refusal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.of("rate.not-a-number");
        }
        if (text.length() > MAX_LENGTH || !IN_BOUNDS.matcher(text).matches()) {
            return Optional.of("rate.too-long");
        }
        return new BigDecimal(text).signum() > 0 ? Optional.empty() : Optional.of("rate.not-positive");
    }
}
