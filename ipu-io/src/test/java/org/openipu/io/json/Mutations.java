package org.openipu.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a document in each of which one value is another, or one key is missing. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode document;
    private final BiConsumer<String, String> visitor;
    private final List<JsonNode> replacements;

    private Mutations(String document, List<JsonNode> replacements, BiConsumer<String, String> visitor) {
        this.document = MAPPER.readTree(document);
        this.replacements = replacements;
        this.visitor = visitor;
    }

    /** Visits a description and the text of each copy in which a value, or an element, is replaced. */
    static void replace(String document, List<JsonNode> replacements, BiConsumer<String, String> visitor) {
        Mutations mutations = new Mutations(document, replacements, visitor);
        mutations.walk(mutations.document, "", false);
    }

    /** Visits a description and the text of each copy in which a key is missing. */
    static void remove(String document, BiConsumer<String, String> visitor) {
        Mutations mutations = new Mutations(document, List.of(), visitor);
        mutations.walk(mutations.document, "", true);
    }

    /** Returns the document without the list elements that have no key, and no kind of place, that is new. */
    static String shortened(String document) {
        JsonNode root = MAPPER.readTree(document);
        shorten(root, "", new HashSet<>());
        return MAPPER.writeValueAsString(root);
    }

    /** Returns a number, a text, null, an empty object and an empty list. */
    static List<JsonNode> otherTypes() {
        return List.of(
                MAPPER.getNodeFactory().numberNode(7),
                MAPPER.getNodeFactory().stringNode("x"),
                MAPPER.getNodeFactory().nullNode(),
                MAPPER.createObjectNode(),
                MAPPER.createArrayNode());
    }

    private void walk(JsonNode node, String path, boolean removing) {
        if (node instanceof ObjectNode object) {
            for (String key : new ArrayList<>(object.propertyNames())) {
                String place = path.isEmpty() ? key : path + "." + key;
                walk(object.get(key), place, removing);
                JsonNode old = object.get(key);
                if (removing) {
                    ObjectNode before = object.deepCopy();
                    object.remove(key);
                    visit(place + " removed");
                    object.removeAll();
                    object.setAll(before);
                }
                for (JsonNode other : replacements) {
                    object.replace(key, other);
                    visit(place + " := " + other);
                }
                if (!removing) {
                    object.replace(key, old);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String place = path + "[" + i + "]";
                walk(array.get(i), place, removing);
                JsonNode old = array.get(i);
                for (JsonNode other : replacements) {
                    array.set(i, other);
                    visit(place + " := " + other);
                }
                array.set(i, old);
            }
        }
    }

    private static boolean shorten(JsonNode node, String shape, Set<String> seen) {
        boolean isNew = seen.add(shape);
        if (node instanceof ObjectNode object) {
            for (String key : object.propertyNames()) {
                isNew |= shorten(object.get(key), shape + "." + key, seen);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (shorten(array.get(i), shape + "[]", seen)) {
                    isNew = true;
                } else {
                    array.remove(i--);
                }
            }
        }
        return isNew;
    }

    private void visit(String what) {
        visitor.accept(what, MAPPER.writeValueAsString(document));
    }
}
