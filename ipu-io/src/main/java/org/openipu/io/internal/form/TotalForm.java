package org.openipu.io.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.internal.field.AmountFields;
import org.openipu.io.internal.field.Field;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.Fields;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.io.text.Amounts;
import org.openipu.model.cost.MultiCurrencyTotal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A total: an object with the digits of each currency as a text. */
final class TotalForm implements Form<MultiCurrencyTotal> {

    static final String CURRENCY = "^[A-Z]{3}$";

    @Override
    public Optional<MultiCurrencyTotal> read(JsonNode node, Reading reading) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        List<MonetaryAmount> amounts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            AmountFields.amount(new FieldReader(
                            new Entry(new JsonFields(node, reading.path()), entry.getKey()), reading.findings()))
                    .ifPresent(amounts::add);
        }
        return amounts.size() == node.size() ? Optional.of(new MultiCurrencyTotal(amounts)) : Optional.empty();
    }

    @Override
    public Optional<JsonNode> write(MultiCurrencyTotal value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        value.amounts().forEach(amount -> node.put(amount.getCurrency().getCurrencyCode(), Amounts.plain(amount)));
        return Optional.of(node);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("MultiCurrencyTotal", () -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
            schema.putObject("propertyNames").put("pattern", CURRENCY);
            schema.putObject("additionalProperties").put("type", "string").put("pattern", AmountForm.DIGITS);
            return schema;
        });
    }

    /** One currency of a total, as if its key were a field. */
    private record Entry(JsonFields total, String currency) implements Fields {
        @Override
        public Field field(String name) {
            Field amount = total.field(currency);
            return name.equals("currency")
                    ? new Field(Field.Kind.TEXT, currency, amount.path(), Optional.empty())
                    : amount;
        }
    }
}
