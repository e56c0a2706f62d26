package org.openipu.io.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openipu.io.text.ConstantName;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A constant of an enumeration, written in small letters with hyphens. */
final class ChoiceForm<E> implements Form<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    ChoiceForm(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(ConstantName.of((Enum<?>) constant), constant);
        }
    }

    @Override
    public Optional<E> read(JsonNode node, Reading reading) {
        if (!node.isString()) {
            reading.refuse("field.not-text", reading.name());
            return Optional.empty();
        }
        E constant = constants.get(node.stringValue());
        if (constant == null) {
            reading.refuse(
                    "choice.unknown",
                    Argument.of("found", node.stringValue()),
                    Argument.of("known", String.join(", ", constants.keySet())));
        }
        return Optional.ofNullable(constant);
    }

    @Override
    public Optional<JsonNode> write(E value) {
        return Optional.of(JsonNodeFactory.instance.stringNode(ConstantName.of((Enum<?>) value)));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode words = schema.putArray("enum");
        constants.keySet().forEach(words::add);
        return schema;
    }
}
