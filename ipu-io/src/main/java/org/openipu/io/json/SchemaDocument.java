package org.openipu.io.json;

import org.openipu.io.internal.form.Definitions;
import org.openipu.io.internal.form.Form;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a document, made from the form that reads it. */
final class SchemaDocument {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaDocument() {}

    static String write(String name, Form<?> form) {
        Definitions definitions = new Definitions();
        ObjectNode content = form.schema(definitions);
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$schema", DIALECT);
        schema.put("$id", "urn:" + Json.format(name).replace('/', ':'));
        schema.put("title", Json.format(name));
        withFormat(definitions, content, name);
        schema.setAll(content);
        schema.set("$defs", definitions.all());
        return Json.write(schema);
    }

    /** The document itself may say its format; the same record within another document does not. */
    private static void withFormat(Definitions definitions, ObjectNode content, String name) {
        if (content.has("oneOf")) {
            content.path("oneOf").forEach(choice -> withFormat(definitions, (ObjectNode) choice, name));
        } else {
            String definition = content.path("$ref").asString("").replace("#/$defs/", "");
            ObjectNode properties = definitions.all().withObject(definition).withObject("properties");
            properties.putObject("format").put("const", Json.format(name));
        }
    }
}
