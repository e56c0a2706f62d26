package org.openipu.io.internal.form;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text of a record that may be blank, and is left out when it is empty. */
final class BlankTextForm implements Form<String> {

    @Override
    public Optional<String> read(JsonNode node, Reading reading) {
        if (!node.isString()) {
            reading.refuse("field.not-text", reading.name());
            return Optional.empty();
        }
        return PlainText.refused(node.stringValue(), reading) ? Optional.empty() : Optional.of(node.stringValue());
    }

    @Override
    public Optional<JsonNode> write(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(JsonNodeFactory.instance.stringNode(value));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    @Override
    public Optional<String> absent() {
        return Optional.of("");
    }
}
