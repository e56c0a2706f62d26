package org.openipu.io.parline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * A resource of JSON:API. An attribute is an object with {@code value} and, where they are known, {@code date_from} and {@code
 * date_to}; or a list of such objects, one for each time; or the value itself.
 */
final class ParlineResource {

    private static final int DIGITS = 9;
    private static final int LENGTH_OF_A_DAY = 10;

    private final JsonNode resource;
    private final String path;
    private final List<Finding> findings;

    ParlineResource(JsonNode resource, String path, List<Finding> findings) {
        this.resource = resource;
        this.path = path;
        this.findings = findings;
    }

    String id() {
        return resource.path("id").isString() ? resource.path("id").stringValue() : "";
    }

    String type() {
        return resource.path("type").isString() ? resource.path("type").stringValue() : "";
    }

    String path() {
        return path;
    }

    List<String> attributes() {
        return List.copyOf(resource.path("attributes").propertyNames());
    }

    /** Returns the id of the resource that a relationship points at. */
    Optional<String> related(String name) {
        JsonNode id = resource.path("relationships").path(name).path("data").path("id");
        return id.isString() ? Optional.of(id.stringValue()) : Optional.empty();
    }

    /** Returns the values that an attribute has had, without those that are missing. */
    List<ParlineValue> values(String attribute) {
        JsonNode node = resource.path("attributes").path(attribute);
        String place = path + ".attributes." + attribute;
        if (!node.isArray()) {
            return value(node, place).map(List::of).orElse(List.of());
        }
        List<ParlineValue> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), place + "[" + i + "]").ifPresent(values::add);
        }
        return values;
    }

    /** Returns the value that holds to this day: one without an end, else the one that ended last. */
    Optional<ParlineValue> latest(String attribute) {
        return values(attribute).stream().reduce((one, other) -> other.to().isBefore(one.to()) ? one : other);
    }

    /** Returns a code or another plain text. */
    Optional<String> text(ParlineValue value) {
        return value.value().isString()
                ? Optional.of(value.value().stringValue().strip())
                : invalid(value);
    }

    /** Returns the term of a list of terms, such as {@code bicameral}. */
    Optional<String> term(ParlineValue value) {
        JsonNode term = value.value().path("term");
        return term.isString() ? Optional.of(term.stringValue()) : text(value);
    }

    Optional<MultilingualText> name(ParlineValue value) {
        if (value.value().isString() && !value.value().stringValue().isBlank()) {
            return Optional.of(MultilingualText.of("en", value.value().stringValue()));
        }
        Map<String, String> versions = new TreeMap<>();
        for (Map.Entry<String, JsonNode> version : value.value().properties()) {
            if (MultilingualText.isLanguageTag(version.getKey())
                    && version.getValue().isString()
                    && !version.getValue().stringValue().isBlank()) {
                versions.put(version.getKey(), version.getValue().stringValue());
            }
        }
        return versions.isEmpty() ? invalid(value) : Optional.of(new MultilingualText(versions));
    }

    OptionalInt number(ParlineValue value) {
        String text =
                value.value().isIntegralNumber() ? value.value().numberValue().toString() : "";
        if (text.isEmpty() || text.startsWith("-") || text.length() > DIGITS) {
            invalid(value);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** Makes an error of a value that cannot be read; what else the resource has is read. */
    <T> Optional<T> invalid(ParlineValue value) {
        return invalid(value.path());
    }

    private <T> Optional<T> invalid(String place) {
        findings.add(Finding.error("parline.value-invalid", place, Argument.of("record", id())));
        return Optional.empty();
    }

    private Optional<ParlineValue> value(JsonNode node, String place) {
        JsonNode value = node.isObject() && node.has("value") ? node.path("value") : node;
        if (value.isMissingNode()
                || value.isNull()
                || (node.isObject() && node.has("missing_reason") && !node.has("value"))) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(node.path("date_from"), LocalDate.MIN, place + ".date_from");
        Optional<LocalDate> to = day(node.path("date_to"), LocalDate.MAX, place + ".date_to");
        return from.flatMap(first -> to.map(last -> new ParlineValue(value, place, first, last)));
    }

    /** Returns a day, or the open end when there is none; empty after an error. */
    private Optional<LocalDate> day(JsonNode node, LocalDate open, String place) {
        if (!node.isString() || node.stringValue().isBlank()) {
            return Optional.of(open);
        }
        String text = node.stringValue().strip();
        boolean withTime = text.length() > LENGTH_OF_A_DAY && text.charAt(LENGTH_OF_A_DAY) == 'T';
        return PartialDate.find(withTime ? text.substring(0, LENGTH_OF_A_DAY) : text)
                .map(date -> open.equals(LocalDate.MIN) ? date.earliest() : date.latest())
                .or(() -> invalid(place));
    }
}
