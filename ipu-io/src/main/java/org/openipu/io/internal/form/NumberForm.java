package org.openipu.io.internal.form;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole number. */
final class NumberForm<T extends Number> implements Form<T> {

    private final OptionalInt least;
    private final int digits;
    private final Function<JsonNode, T> value;

    NumberForm(OptionalInt least, int digits, Function<JsonNode, T> value) {
        this.least = least;
        this.digits = digits;
        this.value = value;
    }

    @Override
    public Optional<T> read(JsonNode node, Reading reading) {
        if (!node.isNumber()) {
            reading.refuse("field.not-a-number", reading.name());
            return Optional.empty();
        }
        Argument found = Argument.of("found", node.asString());
        if (!node.isIntegralNumber()) {
            reading.refuse("count.not-whole", found);
        } else if (node.bigIntegerValue().abs().toString().length() > digits) {
            reading.refuse("count.too-large", found, Argument.of("digits", digits));
        } else if (least.isPresent() && node.longValue() < least.getAsInt()) {
            reading.refuse(least.getAsInt() == 0 ? "count.negative" : "count.not-positive", found);
        } else {
            return Optional.of(value.apply(node));
        }
        return Optional.empty();
    }

    @Override
    public Optional<JsonNode> write(T number) {
        return Optional.of(JsonNodeFactory.instance.numberNode(number.longValue()));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "integer");
        long most = BigInteger.TEN.pow(digits).longValueExact() - 1;
        schema.put("minimum", least.isPresent() ? least.getAsInt() : -most);
        schema.put("maximum", most);
        return schema;
    }
}
