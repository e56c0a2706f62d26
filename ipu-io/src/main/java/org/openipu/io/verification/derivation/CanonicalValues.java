package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;

/**
 * Whether a certificate holds nothing but values with one canonical form: whole numbers up to 2 to the power of 53, and texts
 * that are Unicode. Everything else would be rounded or replaced before it is digested, so that an edit could hide in it.
 */
final class CanonicalValues {

    private static final BigInteger MAX_EXACT = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);
    private static final int MAX_DEPTH = 32;

    private final Part document;

    CanonicalValues(Part document) {
        this.document = document;
    }

    /** Tells whether all values are such; the others are findings. */
    boolean check() {
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(document, 1)));
        boolean canonical = true;
        while (!open.isEmpty()) {
            Level level = open.removeLast();
            canonical &= check(level.part());
            if (level.depth() > MAX_DEPTH) {
                level.part().refuse("certificate.too-deep", Argument.of("limit", MAX_DEPTH));
                return false;
            }
            open(level, open);
        }
        return canonical;
    }

    private static void open(Level level, Deque<Level> open) {
        Part part = level.part();
        int next = level.depth() + 1;
        for (Map.Entry<String, JsonNode> property : part.node().properties()) {
            open.add(new Level(part.child(property.getKey()), next));
        }
        if (part.node().isArray()) {
            part.elements().forEach(element -> open.add(new Level(element, next)));
        }
    }

    private static boolean check(Part part) {
        JsonNode node = part.node();
        boolean exact = !node.isNumber()
                || (node.isIntegralNumber() && node.bigIntegerValue().abs().compareTo(MAX_EXACT) <= 0);
        if (!exact) {
            part.refuse("certificate.not-exact", Argument.of("limit", MAX_EXACT.longValue()));
        }
        boolean unicode =
                isUnicode(node.asString("")) && node.propertyNames().stream().allMatch(CanonicalValues::isUnicode);
        if (!unicode) {
            part.refuse("certificate.not-unicode");
        }
        return exact && unicode;
    }

    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private record Level(Part part, int depth) {}
}
