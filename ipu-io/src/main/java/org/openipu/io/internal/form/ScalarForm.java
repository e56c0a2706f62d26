package org.openipu.io.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openipu.io.text.IsoDay;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value that is one text, such as a day. */
final class ScalarForm<T> implements Form<T> {

    static final Form<LocalDate> DAY =
            new ScalarForm<>(IsoDay::find, LocalDate::toString, "day.invalid", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    static final Form<PartialDate> PARTIAL_DATE = new ScalarForm<>(
            PartialDate::find, PartialDate::toString, "date.invalid", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

    /** Two letters that ISO has not assigned are read, and found by the constraint on the code. */
    static final Form<CountryCode> COUNTRY =
            new ScalarForm<>(ScalarForm::country, CountryCode::alpha2, "country.unknown", "^[A-Z]{2,3}$");

    static final Form<Locale> LANGUAGE = new ScalarForm<>(
            ScalarForm::language,
            Locale::toLanguageTag,
            "text.unknown-language",
            "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");

    static final Form<BigDecimal> DECIMAL = new ScalarForm<>(
            ScalarForm::decimal, BigDecimal::toPlainString, "decimal.invalid", "^-?[0-9]{1,9}(\\.[0-9]{1,9})?$");

    private static final Pattern DECIMAL_DIGITS = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");

    private final Function<String, Optional<T>> finder;
    private final Function<T, String> writer;
    private final String refusal;
    private final String pattern;

    private ScalarForm(
            Function<String, Optional<T>> finder, Function<T, String> writer, String refusal, String pattern) {
        this.finder = finder;
        this.writer = writer;
        this.refusal = refusal;
        this.pattern = pattern;
    }

    static Form<String> text(boolean mustNotBeBlank) {
        return mustNotBeBlank
                ? new ScalarForm<>(
                        text -> Optional.of(text).filter(found -> !found.isBlank()), text -> text, "text.blank", "\\S")
                : new ScalarForm<>(Optional::of, text -> text, "", "");
    }

    @Override
    public Optional<T> read(JsonNode node, Reading reading) {
        if (!node.isString()) {
            reading.refuse("field.not-text", reading.name());
            return Optional.empty();
        }
        if (PlainText.refused(node.stringValue(), reading)) {
            return Optional.empty();
        }
        Optional<T> value = finder.apply(node.stringValue());
        if (value.isEmpty()) {
            reading.refuse(refusal, Argument.of("found", node.stringValue()));
        }
        return value;
    }

    @Override
    public Optional<JsonNode> write(T value) {
        return Optional.of(JsonNodeFactory.instance.stringNode(writer.apply(value)));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        return schema;
    }

    private static Optional<CountryCode> country(String text) {
        return TWO_LETTERS.matcher(text).matches() ? Optional.of(CountryCode.of(text)) : CountryCode.find(text);
    }

    private static Optional<Locale> language(String tag) {
        return MultilingualText.isLanguageTag(tag) ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL_DIGITS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
