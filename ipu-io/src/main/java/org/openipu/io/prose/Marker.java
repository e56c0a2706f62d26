package org.openipu.io.prose;

/**
 * What stands before the text of a paragraph and says what it is.
 *
 * @param kind what it says
 * @param value the number, label, bullet, mark or signs, without what encloses it; empty for {@link Kind#NONE}
 * @param length the characters before the text, blanks included
 */
record Marker(Kind kind, String value, int length) {

    enum Kind {
        NONE,
        HEADING,
        RULE,
        NUMBER,
        LABEL,
        BULLET,
        STAR,
        FOOTNOTE
    }

    static final Marker NONE = new Marker(Kind.NONE, "", 0);

    boolean is(Kind other) {
        return kind == other;
    }
}
