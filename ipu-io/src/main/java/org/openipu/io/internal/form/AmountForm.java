package org.openipu.io.internal.form;

import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.internal.field.AmountFields;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.io.text.Amounts;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An amount: an object with the digits as a text, and the currency. */
final class AmountForm implements Form<MonetaryAmount> {

    static final String DIGITS = "^-?[0-9]{1,15}(\\.[0-9]+)?$";

    private static final List<String> KEYS = List.of("amount", "currency");

    @Override
    public Optional<MonetaryAmount> read(JsonNode node, Reading reading) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        JsonFields fields = new JsonFields(node, reading.path());
        List<Finding> unknown = fields.unknownKeys(KEYS);
        reading.findings().addAll(unknown);
        return AmountFields.amount(new FieldReader(fields, reading.findings()));
    }

    @Override
    public Optional<JsonNode> write(MonetaryAmount value) {
        return Optional.of(JsonNodeFactory.instance
                .objectNode()
                .put("amount", Amounts.plain(value))
                .put("currency", value.getCurrency().getCurrencyCode()));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("MonetaryAmount", () -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            properties.putObject("amount").put("type", "string").put("pattern", DIGITS);
            properties.putObject("currency").put("type", "string").put("pattern", TotalForm.CURRENCY);
            schema.putArray("required").add("amount").add("currency");
            return schema.put("additionalProperties", false);
        });
    }
}
