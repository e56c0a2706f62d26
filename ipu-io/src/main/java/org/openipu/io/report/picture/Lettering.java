package org.openipu.io.report.picture;

/** Letters that must fit into a line of a picture. */
final class Lettering {

    private static final int LONGEST = 58;

    private Lettering() {}

    /** Returns the text, with an ellipsis at its end when a line does not hold it; the table beside the picture has it whole. */
    static String line(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "\u2026";
    }
}
