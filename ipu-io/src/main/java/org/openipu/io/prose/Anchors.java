package org.openipu.io.prose;

import java.util.HashSet;
import java.util.Set;

/** Anchors of a page, each given once. */
final class Anchors {

    private final Set<String> given = new HashSet<>();

    /** Returns an anchor, with a number after it when it was given before. */
    String of(String anchor) {
        String unique = anchor;
        for (int i = 2; !given.add(unique); i++) {
            unique = anchor + "." + i;
        }
        return unique;
    }

    /** Returns a label or mark as part of an anchor: its letters and digits, other characters by their number. */
    static String part(String label) {
        StringBuilder part = new StringBuilder();
        label.codePoints().forEach(character -> {
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9');
            part.append(plain ? Character.toString(character) : "x" + Integer.toHexString(character));
        });
        return part.toString();
    }
}
