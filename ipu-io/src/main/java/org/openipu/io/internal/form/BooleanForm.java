package org.openipu.io.internal.form;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** True or false. */
final class BooleanForm implements Form<Boolean> {

    @Override
    public Optional<Boolean> read(JsonNode node, Reading reading) {
        if (!node.isBoolean()) {
            reading.refuse("field.not-a-boolean", reading.name());
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    @Override
    public Optional<JsonNode> write(Boolean value) {
        return Optional.of(JsonNodeFactory.instance.booleanNode(value));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "boolean");
    }
}
