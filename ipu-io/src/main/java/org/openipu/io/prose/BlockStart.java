package org.openipu.io.prose;

/**
 * The begin of a paragraph's text where a paragraph's marker could be mistaken: there the first character is written as a
 * character reference, which every reader of Markdown shows as the character, and none takes for a marker.
 */
final class BlockStart {

    private static final String REFERENCE = "&#";
    private static final int LONGEST = 10;

    private BlockStart() {}

    /** Returns the text with a reference at its begin replaced by the character. */
    static String read(String text) {
        if (!text.startsWith(REFERENCE)) {
            return text;
        }
        int end = text.indexOf(';');
        if (end < 0 || end > LONGEST) {
            return text;
        }
        int code = 0;
        for (int i = REFERENCE.length(); i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return text;
            }
            code = code * 10 + digit;
        }
        return code > ' ' && code < Character.MIN_SURROGATE && !Words.isBlank((char) code)
                ? (char) code + text.substring(end + 1)
                : text;
    }

    /** Returns the text with its first character as a reference. */
    static String write(String text) {
        return REFERENCE + (int) text.charAt(0) + ";" + text.substring(1);
    }
}
