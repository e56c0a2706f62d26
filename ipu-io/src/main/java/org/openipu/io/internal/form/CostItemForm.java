package org.openipu.io.internal.form;

import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.field.CostFields;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.io.text.Amounts;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A line of a cost statement, with the keys that a table of costs has as columns. */
final class CostItemForm implements Form<CostItem> {

    private static final List<String> KEYS =
            List.of("date", "category", "description", "amount", "currency", "event", "delegate", "payer");

    @Override
    public Optional<CostItem> read(JsonNode node, Reading reading) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        JsonFields fields = new JsonFields(node, reading.path());
        reading.findings().addAll(fields.unknownKeys(KEYS));
        return CostFields.costItem(new FieldReader(fields, reading.findings()));
    }

    @Override
    public Optional<JsonNode> write(CostItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("date", item.date().toString());
        node.put("category", item.category().code());
        if (!item.description().isEmpty()) {
            node.put("description", item.description());
        }
        node.put("amount", Amounts.plain(item.amount()));
        node.put("currency", item.amount().getCurrency().getCurrencyCode());
        item.event().ifPresent(event -> node.put("event", event));
        item.delegate().ifPresent(delegate -> node.put("delegate", delegate));
        item.payer().ifPresent(payer -> node.put("payer", payer));
        return Optional.of(node);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("CostItem", () -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            properties.set("date", ScalarForm.DAY.schema(definitions));
            properties.set("category", Forms.of(CostCategory.class).schema(definitions));
            properties.putObject("description").put("type", "string");
            properties.putObject("amount").put("type", "string").put("pattern", AmountForm.DIGITS);
            properties.putObject("currency").put("type", "string").put("pattern", TotalForm.CURRENCY);
            List.of("event", "delegate", "payer")
                    .forEach(name -> properties.putObject(name).put("type", "string"));
            schema.putArray("required")
                    .add("date")
                    .add("category")
                    .add("amount")
                    .add("currency");
            return schema.put("additionalProperties", false);
        });
    }
}
