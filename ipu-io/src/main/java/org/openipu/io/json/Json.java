package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.io.internal.field.JsonFields;
import tools.jackson.databind.node.ObjectNode;

/** The documents of ours, each with its format. */
final class Json {

    private Json() {}

    static ObjectNode document(String name) {
        return StrictJson.object().put("format", format(name));
    }

    static String format(String name) {
        return "org.openipu." + name + "/1";
    }

    static String write(ObjectNode document) {
        return StrictJson.write(document);
    }

    /** Returns the object that the document is. */
    static ReadResult<JsonFields> parse(InputText input) {
        return StrictJson.parse(input);
    }
}
