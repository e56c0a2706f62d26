package org.openipu.io.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of several records: an object whose key {@code kind} says which. */
final class KindForm<T> implements Form<T> {

    private static final String KIND = "kind";

    private final Map<String, RecordForm<?>> kinds = new LinkedHashMap<>();

    KindForm(List<Class<?>> records) {
        for (Class<?> permitted : records) {
            kinds.put(
                    permitted.getSimpleName().toLowerCase(Locale.ROOT),
                    new RecordForm<>(permitted.asSubclass(Record.class)));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the records are the ones that the sealed type permits
    public Optional<T> read(JsonNode node, Reading reading) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        if (node.path(KIND).isMissingNode()) {
            reading.key(KIND).refuse("field.missing", Argument.of("field", KIND));
            return Optional.empty();
        }
        RecordForm<?> form = kinds.get(node.path(KIND).asString(""));
        if (form == null) {
            Reading place = reading.key(KIND);
            place.refuse(
                    "choice.unknown",
                    Argument.of("found", node.path(KIND).asString("")),
                    Argument.of("known", String.join(", ", kinds.keySet())));
            return Optional.empty();
        }
        return (Optional<T>) form.read(node, reading, Set.of(KIND));
    }

    @Override
    @SuppressWarnings("unchecked") // see read
    public Optional<JsonNode> write(T value) {
        String kind = value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(KIND, kind);
        ((Form<T>) Objects.requireNonNull(kinds.get(kind)))
                .write(value)
                .ifPresent(object -> node.setAll((ObjectNode) object));
        return Optional.of(node);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode choices = schema.putArray("oneOf");
        kinds.forEach((kind, form) -> choices.add(definitions.refer(
                form.name(),
                () -> required(form.describe(
                        definitions,
                        Map.of(KIND, JsonNodeFactory.instance.objectNode().put("const", kind)))))));
        return schema;
    }

    private static ObjectNode required(ObjectNode description) {
        description.withArray("required").insert(0, KIND);
        return description;
    }
}
