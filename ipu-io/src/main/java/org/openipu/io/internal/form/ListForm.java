package org.openipu.io.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list, which may be left out when it is empty. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

    @Override
    public Optional<List<T>> read(JsonNode node, Reading reading) {
        if (!node.isArray()) {
            reading.refuse("json.not-a-list", reading.name());
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            element.read(node.get(i), reading.element(i)).ifPresent(values::add);
        }
        if (values.size() == node.size()) {
            return Optional.of(values);
        }
        orphan(node, values, reading);
        return Optional.empty();
    }

    /** Elements keep their places only where none before them is missing. */
    private void orphan(JsonNode node, List<T> values, Reading reading) {
        int next = 0;
        for (int i = 0; i < node.size() && next < values.size(); i++) {
            Optional<T> again = element.read(node.get(i), Reading.begin());
            if (again.isPresent()) {
                reading.element(i).orphan(values.get(next++));
            }
        }
    }

    @Override
    public Optional<JsonNode> write(List<T> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> element.write(value).ifPresent(array::add));
        return Optional.of(array);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", element.schema(definitions));
        return schema;
    }

    @Override
    public Optional<List<T>> absent() {
        return Optional.of(List.of());
    }
}
