package org.openipu.io.popolo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import tools.jackson.databind.JsonNode;

/** One object of a document, and which of its keys were read. */
final class PopoloFields {

    private static final int LENGTH_OF_A_DAY = 10;
    static final int DIGITS = 9;
    private static final String MIDNIGHT = "T00:00:00Z";

    private final JsonFields fields;
    private final PopoloFindings findings;
    private final FieldReader reader;
    private final Set<String> read = new HashSet<>();

    PopoloFields(JsonFields fields, PopoloFindings findings) {
        this.fields = fields;
        this.findings = findings;
        this.reader = new FieldReader(fields, findings.all());
    }

    boolean has(String key) {
        return !isEmpty(fields.object().path(key));
    }

    /** Returns a text, with the blanks around it; empty when it is null, left out or blank. */
    Optional<String> text(String key) {
        read.add(key);
        return reader.isMissing(key) ? Optional.empty() : reader.exactText(key);
    }

    /** Returns a text, and makes it an error when there is none. */
    Optional<String> requiredText(String key) {
        read.add(key);
        return reader.exactText(key);
    }

    OptionalInt requiredCount(String key) {
        read.add(key);
        return reader.count(key, DIGITS);
    }

    OptionalInt count(String key, int digits) {
        read.add(key);
        return reader.isMissing(key) ? OptionalInt.empty() : reader.count(key, digits);
    }

    List<String> texts(String key) {
        read.add(key);
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            for (JsonFields element : fields.elements(key, findings.all())) {
                if (element.object().isString()) {
                    texts.add(element.object().stringValue());
                } else {
                    findings.add(Finding.error("field.not-text", element.path(), Argument.of("field", key)));
                }
            }
        }
        return texts;
    }

    /** Returns the time from one date to another, of which a time of day is left out. */
    Period period(String first, String last) {
        return new Period(date(first), date(last));
    }

    /** Returns the day of a moment; midnight in the world's time stands for a day of which the time is not told. */
    Optional<LocalDate> day(String key) {
        return text(key).flatMap(text -> {
            Optional<LocalDate> day = dayOf(text);
            if (day.isEmpty()) {
                reader.refuse(key, "popolo.moment-invalid", Argument.of("found", text));
            } else if (text.length() > LENGTH_OF_A_DAY && !text.endsWith(MIDNIGHT)) {
                findings.leftOut(this, key, "time");
            }
            return day;
        });
    }

    Optional<PopoloFields> object(String key) {
        read.add(key);
        JsonNode node = fields.object().path(key);
        if (isEmpty(node)) {
            return Optional.empty();
        }
        JsonFields child = new JsonFields(node, path(key));
        if (!node.isObject()) {
            findings.add(Finding.error("json.not-an-object", child.path()));
            return Optional.empty();
        }
        return Optional.of(new PopoloFields(child, findings));
    }

    List<PopoloFields> objects(String key) {
        read.add(key);
        return has(key)
                ? fields.objects(key, findings.all()).stream()
                        .map(child -> new PopoloFields(child, findings))
                        .toList()
                : List.of();
    }

    /** Tells whether a list stands under the key, be it one of nothing. */
    boolean isList(String key) {
        return fields.object().path(key).isArray();
    }

    /** Marks a key as read whose value tells nothing that is not known. */
    void ignore(String key) {
        read.add(key);
    }

    /** Makes a finding of every key that was not read and has a value. */
    void reportTheRest(String kind) {
        for (String key : fields.object().propertyNames()) {
            if (!read.contains(key) && has(key)) {
                findings.leftOut(this, key, kind);
            }
        }
    }

    String path(String key) {
        return fields.path().isEmpty() ? key : fields.path() + "." + key;
    }

    private Optional<PartialDate> date(String key) {
        return text(key).flatMap(text -> {
            boolean withTime = text.length() > LENGTH_OF_A_DAY;
            Optional<PartialDate> date = withTime ? dayOf(text).map(PartialDate::from) : PartialDate.find(text);
            if (date.isEmpty()) {
                reader.refuse(key, "date.invalid", Argument.of("found", text));
            } else if (withTime) {
                findings.leftOut(this, key, "time");
            }
            return date;
        });
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(
                    text.length() > LENGTH_OF_A_DAY ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty());
    }
}
