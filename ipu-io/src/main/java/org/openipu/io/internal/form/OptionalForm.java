package org.openipu.io.internal.form;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value that may be left out. */
record OptionalForm<T>(Form<T> inner) implements Form<Optional<T>> {

    @Override
    public Optional<Optional<T>> read(JsonNode node, Reading reading) {
        Optional<T> value = inner.read(node, reading);
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    @Override
    public Optional<JsonNode> write(Optional<T> value) {
        return value.flatMap(inner::write);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return inner.schema(definitions);
    }

    @Override
    public Optional<Optional<T>> absent() {
        return Optional.of(Optional.empty());
    }
}
