package org.openipu.io.internal.form;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of votes on requests: either totals or a roll call for each. */
final class ResultSheetSchema {

    private static final List<String> COUNTS = List.of("yes", "no", "abstain");

    private ResultSheetSchema() {}

    static ObjectNode describe(Definitions definitions) {
        ObjectNode schema = object();
        ObjectNode properties = schema.withObject("properties");
        properties.set("date", ScalarForm.DAY.schema(definitions));
        ObjectNode requests = properties
                .putObject(ResultSheetForm.REQUESTS)
                .put("type", "array")
                .put("minItems", 1);
        requests.set("items", definitions.refer("RequestVote", () -> request(definitions)));
        schema.putArray("required").add(ResultSheetForm.REQUESTS);
        return schema;
    }

    private static ObjectNode request(Definitions definitions) {
        ObjectNode schema = object();
        ObjectNode properties = schema.withObject("properties");
        properties.putObject("id").put("type", "string").put("pattern", "\\S");
        properties.putObject("title").put("type", "string");
        ObjectNode authors =
                properties.putObject("requestedBy").put("type", "array").put("minItems", 1);
        authors.set("items", ScalarForm.COUNTRY.schema(definitions));
        COUNTS.forEach(count -> count(properties, count));
        ObjectNode rollCall = properties
                .putObject(ResultSheetForm.ROLL_CALL)
                .put("type", "array")
                .put("minItems", 1);
        rollCall.set("items", definitions.refer("DelegationVote", () -> delegation(definitions)));
        schema.putArray("required").add("id");
        ArrayNode either = schema.putArray("oneOf");
        required(either.addObject(), COUNTS);
        required(either.addObject(), List.of(ResultSheetForm.ROLL_CALL));
        return schema;
    }

    private static ObjectNode delegation(Definitions definitions) {
        ObjectNode schema = object();
        ObjectNode properties = schema.withObject("properties");
        properties.set("member", ScalarForm.COUNTRY.schema(definitions));
        List.of("yes", "no", "abstain", "entitlement", "delegates").forEach(count -> count(properties, count));
        required(schema, List.of("member", "yes", "no", "abstain"));
        ObjectNode together = schema.putObject("dependentRequired");
        together.putArray("entitlement").add("delegates");
        together.putArray("delegates").add("entitlement");
        return schema;
    }

    private static ObjectNode object() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.putObject("properties");
        return schema.put("additionalProperties", false);
    }

    private static void count(ObjectNode properties, String name) {
        properties.putObject(name).put("type", "integer").put("minimum", 0);
    }

    private static void required(ObjectNode schema, List<String> names) {
        ArrayNode required = schema.putArray("required");
        names.forEach(required::add);
    }
}
