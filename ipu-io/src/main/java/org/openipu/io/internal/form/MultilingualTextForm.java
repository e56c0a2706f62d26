package org.openipu.io.internal.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openipu.model.finding.Argument;
import org.openipu.model.text.MultilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text in several languages: an object with a key for each language's tag. */
final class MultilingualTextForm implements Form<MultilingualText> {

    private static final String TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    @Override
    public Optional<MultilingualText> read(JsonNode node, Reading reading) {
        if (!node.isObject() || node.isEmpty()) {
            reading.refuse("text.without-language");
            return Optional.empty();
        }
        Map<String, String> versions = new TreeMap<>();
        for (Map.Entry<String, JsonNode> version : node.properties()) {
            Reading place = reading.key(version.getKey());
            if (!MultilingualText.isLanguageTag(version.getKey())) {
                place.refuse("text.unknown-language", Argument.of("found", version.getKey()));
            } else {
                ScalarForm.text(true)
                        .read(version.getValue(), place)
                        .ifPresent(text -> versions.put(version.getKey(), text));
            }
        }
        return versions.size() == node.size() ? Optional.of(new MultilingualText(versions)) : Optional.empty();
    }

    @Override
    public Optional<JsonNode> write(MultilingualText value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        value.versions().forEach(node::put);
        return Optional.of(node);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("MultilingualText", () -> {
            ObjectNode schema =
                    JsonNodeFactory.instance.objectNode().put("type", "object").put("minProperties", 1);
            schema.putObject("propertyNames").put("pattern", TAG);
            schema.set("additionalProperties", ScalarForm.text(true).schema(definitions));
            return schema;
        });
    }
}
