package org.openipu.io.internal.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openipu.io.internal.field.Field.Kind;
import org.openipu.io.text.IsoDay;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.rulebook.RuleBook;

/** Values from fields: what cannot be read is a finding, and the value is empty. */
public final class FieldReader {

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");
    private static final Pattern FRACTIONAL = Pattern.compile("[0-9]*\\.[0-9]+");

    private final Fields fields;
    private final List<Finding> findings;

    /**
     * Reads the fields of one row or object.
     *
     * @param fields the row or object
     * @param findings where findings are added
     */
    public FieldReader(Fields fields, List<Finding> findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /**
     * Returns the field itself, for findings about it.
     *
     * @param name the field's name
     * @return the field
     */
    public Field field(String name) {
        return fields.field(name);
    }

    /**
     * Adds an error about a field.
     *
     * @param name the field's name
     * @param code the kind of finding
     * @param arguments the values that the words need
     */
    public void refuse(String name, String code, Argument... arguments) {
        findings.add(fields.field(name).error(code, arguments));
    }

    /**
     * Adds a warning about a field.
     *
     * @param name the field's name
     * @param code the kind of finding
     * @param arguments the values that the words need
     */
    public void warn(String name, String code, Argument... arguments) {
        findings.add(fields.field(name).warning(code, arguments));
    }

    /**
     * Tells whether a field has no value.
     *
     * @param name the field's name
     * @return true if it is absent or blank
     */
    public boolean isMissing(String name) {
        return fields.field(name).isMissing();
    }

    /**
     * Reads a text that must be there.
     *
     * @param name the field's name
     * @return the text; empty after a finding
     */
    public Optional<String> text(String name) {
        return required(name, Kind.TEXT).map(Field::stripped);
    }

    /**
     * Reads a text that must be there, with the blanks around it; cells of tables have none.
     *
     * @param name the field's name
     * @return the text; empty after a finding
     */
    public Optional<String> exactText(String name) {
        return required(name, Kind.TEXT).map(Field::text);
    }

    /**
     * Reads a text that may be left out.
     *
     * @param name the field's name
     * @return the text; empty when it is left out, and after a finding
     */
    public Optional<String> optionalText(String name) {
        return isMissing(name) ? Optional.empty() : text(name);
    }

    /**
     * Reads a number of votes or people that must be there.
     *
     * @param name the field's name
     * @param maxDigits the most digits it may have, up to 9
     * @return the number, 0 or more; empty after a finding
     */
    public OptionalInt count(String name, int maxDigits) {
        Optional<Field> field = required(name, Kind.NUMBER);
        if (field.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = field.get().text();
        Optional<String> refusal = refusalOfCount(text, maxDigits);
        refusal.ifPresent(code -> refuse(name, code, Argument.of("found", text), Argument.of("digits", maxDigits)));
        return refusal.isPresent() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /**
     * Reads a day that must be there.
     *
     * @param name the field's name
     * @return the day; empty after a finding
     */
    public Optional<LocalDate> day(String name) {
        return required(name, Kind.TEXT).flatMap(field -> {
            Optional<LocalDate> day = IsoDay.find(field.stripped());
            if (day.isEmpty()) {
                refuse(name, "day.invalid", Argument.of("found", field.stripped()));
            }
            return day;
        });
    }

    /**
     * Reads the day of a vote, which must lie in the time of the Union.
     *
     * @param name the field's name
     * @return the day; empty when it is left out, and after a finding
     */
    public Optional<LocalDate> optionalVotingDay(String name) {
        Optional<LocalDate> day = isMissing(name) ? Optional.empty() : day(name);
        if (day.isPresent() && day.get().isBefore(RuleBook.FIRST_DAY)) {
            refuse(
                    name,
                    "day.before-the-union",
                    Argument.of("found", day.get()),
                    Argument.of("first", RuleBook.FIRST_DAY));
            return Optional.empty();
        }
        return day;
    }

    private Optional<Field> required(String name, Kind kind) {
        Field field = fields.field(name);
        if (field.isMissing()) {
            refuse(name, "field.missing", Argument.of("field", name));
            return Optional.empty();
        }
        if (!field.canBe(kind)) {
            refuse(name, kind == Kind.TEXT ? "field.not-text" : "field.not-a-number", Argument.of("field", name));
            return Optional.empty();
        }
        return Optional.of(field);
    }

    private static Optional<String> refusalOfCount(String text, int maxDigits) {
        if (WHOLE.matcher(text).matches()) {
            return text.length() > maxDigits ? Optional.of("count.too-large") : Optional.empty();
        }
        if (NEGATIVE.matcher(text).matches()) {
            return Optional.of("count.negative");
        }
        return Optional.of(FRACTIONAL.matcher(text).matches() ? "count.not-whole" : "count.not-a-number");
    }
}
