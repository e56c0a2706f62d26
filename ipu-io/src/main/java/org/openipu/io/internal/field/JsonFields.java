package org.openipu.io.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * One object of a document.
 *
 * @param object the object; anything else has no fields
 * @param path where it is in the document; empty for the document itself
 */
public record JsonFields(JsonNode object, String path) implements Fields {

    @Override
    public Field field(String name) {
        JsonNode value = object.path(name);
        return new Field(kind(value), text(value), pathOf(name), Optional.empty());
    }

    /**
     * Returns an error for each key that is not known.
     *
     * @param known the known keys
     * @return the errors, in the order of the document
     */
    public List<Finding> unknownKeys(List<String> known) {
        List<Finding> findings = new ArrayList<>();
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(Finding.error("json.unknown-key", pathOf(name), Argument.of("key", name)));
            }
        }
        return findings;
    }

    /**
     * Returns the elements of a list of objects; whatever is none is a finding.
     *
     * @param name the list's key
     * @param findings where findings are added
     * @return the objects
     */
    public List<JsonFields> objects(String name, List<Finding> findings) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonFields element : elements(name, findings)) {
            if (element.object.isObject()) {
                objects.add(element);
            } else {
                findings.add(Finding.error("json.not-an-object", element.path));
            }
        }
        return objects;
    }

    /**
     * Returns the elements of a list, or nothing and a finding when it is no list or is empty.
     *
     * @param name the list's key
     * @param findings where findings are added
     * @return the elements
     */
    public List<JsonFields> elements(String name, List<Finding> findings) {
        JsonNode list = object.path(name);
        if (!list.isArray()) {
            String code = list.isMissingNode() ? "field.missing" : "json.not-a-list";
            findings.add(Finding.error(code, pathOf(name), Argument.of("field", name)));
            return List.of();
        }
        List<JsonFields> elements = new ArrayList<>();
        for (JsonNode element : list.values()) {
            elements.add(new JsonFields(element, pathOf(name) + "[" + elements.size() + "]"));
        }
        if (elements.isEmpty()) {
            findings.add(Finding.error("json.empty-list", pathOf(name), Argument.of("field", name)));
        }
        return elements;
    }

    /**
     * Tells whether there is a key.
     *
     * @param name the key
     * @return true if the object has it, with whatever value
     */
    public boolean has(String name) {
        return object.has(name);
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Field.Kind kind(JsonNode value) {
        if (value.isString()) {
            return Field.Kind.TEXT;
        }
        return value.isNumber() ? Field.Kind.NUMBER : Field.Kind.OTHER;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isString()) {
            return value.stringValue();
        }
        return value.isNumber()
                ? value.numberValue().toString()
                : value.getNodeType().name();
    }
}
