package org.openipu.io.internal.form;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of one type stand in a document.
 *
 * @param <T> the type
 */
public interface Form<T> {

    /**
     * Reads a value.
     *
     * @param node what stands in the document
     * @param reading the place, and where findings go
     * @return the value; empty after a finding
     */
    Optional<T> read(JsonNode node, Reading reading);

    /**
     * Writes a value.
     *
     * @param value the value
     * @return what stands in the document; empty for a value that is left out
     */
    Optional<JsonNode> write(T value);

    /**
     * Describes what can be read.
     *
     * @param definitions where descriptions of records are collected
     * @return a JSON Schema
     */
    ObjectNode schema(Definitions definitions);

    /** Returns the value that is meant when nothing stands in the document; empty when something must. */
    default Optional<T> absent() {
        return Optional.empty();
    }
}
