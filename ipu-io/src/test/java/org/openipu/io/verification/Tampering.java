package org.openipu.io.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Certificates changed by somebody who makes a new digest afterwards. */
final class Tampering {

    static final JsonMapper MAPPER = new JsonMapper();

    private Tampering() {}

    /** One value at a place: an object's or a list's. */
    record Leaf(String path, JsonNode parent, String key, int index) {

        JsonNode value() {
            return parent.isObject() ? parent.path(key) : parent.path(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }
    }

    static ObjectNode tree(String certificate) {
        return (ObjectNode) MAPPER.readTree(certificate);
    }

    static Verification verify(JsonNode certificate) {
        return Verification.of(certificate);
    }

    /** Returns every value that is neither object nor list. */
    static List<Leaf> leaves(JsonNode node) {
        List<Leaf> leaves = new ArrayList<>();
        collect(node, "", leaves);
        return leaves;
    }

    /** Gives the certificate the digest of what it holds now. */
    static ObjectNode sealed(ObjectNode certificate) {
        try {
            String rest = certificate.deepCopy().without("digest").toString();
            byte[] text = new JsonCanonicalizer(rest).getEncodedString().getBytes(StandardCharsets.UTF_8);
            String value = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            certificate.withObject("digest").put("value", value);
            return certificate;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the value with each of its digits replaced by the next and by the one before. */
    static List<JsonNode> otherDigits(JsonNode value) {
        String text = value.asString("");
        List<JsonNode> others = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                others.add(node(value, withDigit(text, i, 1)));
                others.add(node(value, withDigit(text, i, 9)));
            }
        }
        return others;
    }

    /** Returns the text with the digit at a place so many digits further, after 9 from 0 on. */
    static String withDigit(String text, int place, int further) {
        char digit = (char) ('0' + (text.charAt(place) - '0' + further) % 10);
        return text.substring(0, place) + digit + text.substring(place + 1);
    }

    private static JsonNode node(JsonNode like, String text) {
        return like.isNumber()
                ? MAPPER.getNodeFactory().numberNode(Long.parseLong(text))
                : MAPPER.getNodeFactory().stringNode(text);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static void collect(JsonNode node, String path, List<Leaf> leaves) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String place = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            place(new Leaf(place, node, property.getKey(), -1), property.getValue(), leaves);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            place(new Leaf(path + "[" + i + "]", node, "", i), node.path(i), leaves);
        }
    }

    private static void place(Leaf leaf, JsonNode value, List<Leaf> leaves) {
        if (value.isObject() || value.isArray()) {
            collect(value, leaf.path(), leaves);
        } else {
            leaves.add(leaf);
        }
    }
}
