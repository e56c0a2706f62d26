package org.openipu.io.report.picture;

import org.openipu.io.report.block.Text;

/** Letters that must fit into a line of a picture. */
final class Lettering {

    private static final int LONGEST = 58;

    private Lettering() {}

    /** Returns the text, printable, with an ellipsis at its end when a line does not hold it; the table beside it has it whole. */
    static String line(String data) {
        String text = new Text(data).shown();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "\u2026";
    }
}
