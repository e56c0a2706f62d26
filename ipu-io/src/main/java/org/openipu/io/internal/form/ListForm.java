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
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Optional<T> value = element.read(node.get(i), reading.element(i));
            if (value.isPresent()) {
                values.add(value.get());
                places.add(i);
            }
        }
        if (values.size() == node.size()) {
            return Optional.of(values);
        }
        for (int i = 0; i < values.size(); i++) {
            reading.element(places.get(i)).orphan(values.get(i));
        }
        return Optional.empty();
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
