package org.openipu.io.report.block;

import java.util.regex.Pattern;

/** Text that may come from an input, fit to be printed in any format. */
final class Printable {

    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\f\\r\\x0B\\x85\\u2028\\u2029]+");

    /** Commands to a terminal, what turns the direction of writing, and what no document may hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}");

    private Printable() {}

    /** Returns the text with a blank for each break, and a replacement character for what cannot be printed. */
    static String of(String text) {
        return UNPRINTABLE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
