package org.openipu.io.internal.form;

import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The records described so far in a JSON Schema, each once. */
public final class Definitions {

    private final ObjectNode all = JsonNodeFactory.instance.objectNode();

    /** Begins without any. */
    public Definitions() {}

    /**
     * Returns a reference to a description, which is made when it is the first.
     *
     * @param name the record's name
     * @param description makes the description
     * @return the reference
     */
    public ObjectNode refer(String name, Supplier<ObjectNode> description) {
        if (!all.has(name)) {
            all.putObject(name);
            all.set(name, description.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns all descriptions, in the order in which they were asked for. */
    public ObjectNode all() {
        return all;
    }
}
