package org.openipu.io.text;

import java.util.regex.Pattern;

/** Text that comes from an input, fit to stand in a line of output. */
final class OneLine {

    private static final int LONGEST = 80;

    /** Line breaks, terminal commands, and what turns the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\u2028-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /** Returns the text with a replacement character for each character that would not stay in its line. */
    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** Returns the text with at most 80 characters, the last one an ellipsis when some are left out. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }
}
