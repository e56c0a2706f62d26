package org.openipu.io.certificate;

import org.jspecify.annotations.Nullable;
import org.openipu.io.text.ConstantName;
import org.openipu.model.finding.Argument;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.PopulationBands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as a certificate has them: whole numbers that every reader of JSON reads exactly, and texts for all others. */
final class JsonValue {

    /** The largest whole number up to which a binary floating-point number, all that RFC 8785 knows, is exact. */
    private static final long MAX_EXACT = (1L << 53) - 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonValue() {}

    static JsonNode of(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Enum<?> constant) {
            return NODES.stringNode(ConstantName.of(constant));
        }
        return composed(value);
    }

    static JsonNode of(Argument argument) {
        return argument.<JsonNode>fold(
                NODES::stringNode,
                JsonValue::number,
                day -> NODES.stringNode(day.toString()),
                amounts -> NODES.stringNode(amounts.toString()));
    }

    private static JsonNode composed(Object value) {
        if (value instanceof PopulationBands bands) {
            ArrayNode limits = NODES.arrayNode();
            bands.limits().forEach(limit -> limits.add(number(limit)));
            return limits;
        }
        if (value instanceof Majority majority) {
            ObjectNode node = NODES.objectNode();
            node.set("fraction", of(majority.fraction()));
            node.set("base", of(majority.base()));
            node.set("threshold", of(majority.threshold()));
            return node;
        }
        return NODES.stringNode(value.toString());
    }

    private static JsonNode number(long value) {
        return Math.abs(value) <= MAX_EXACT ? NODES.numberNode(value) : NODES.stringNode(Long.toString(value));
    }
}
