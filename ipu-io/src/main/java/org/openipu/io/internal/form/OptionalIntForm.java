package org.openipu.io.internal.form;

import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole number that may be left out. */
record OptionalIntForm(NumberForm<Integer> number) implements Form<OptionalInt> {

    @Override
    public Optional<OptionalInt> read(JsonNode node, Reading reading) {
        return number.read(node, reading).map(OptionalInt::of);
    }

    @Override
    public Optional<JsonNode> write(OptionalInt value) {
        return value.isPresent() ? number.write(value.getAsInt()) : Optional.empty();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return number.schema(definitions);
    }

    @Override
    public Optional<OptionalInt> absent() {
        return Optional.of(OptionalInt.empty());
    }
}
