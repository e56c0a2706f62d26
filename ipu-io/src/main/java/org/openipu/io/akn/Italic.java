package org.openipu.io.akn;

import java.util.Optional;

/**
 * Words that stand in italics, between single asterisks, in a line of Markdown.
 *
 * @param start where the first asterisk stands
 * @param end the place after the last asterisk
 * @param words what stands between them, without blanks around it
 */
record Italic(int start, int end, String words) {

    private static final char MARK = '*';

    /** Finds the first words in italics from a place on. */
    static Optional<Italic> find(String text, int from) {
        int open = text.indexOf(MARK, from);
        while (open >= 0) {
            int close = text.indexOf(MARK, open + 1);
            if (close >= 0 && isSingle(text, open) && isSingle(text, close)) {
                return Optional.of(new Italic(
                        open, close + 1, text.substring(open + 1, close).strip()));
            }
            open = close;
        }
        return Optional.empty();
    }

    private static boolean isSingle(String text, int mark) {
        return (mark == 0 || text.charAt(mark - 1) != MARK)
                && (mark + 1 == text.length() || text.charAt(mark + 1) != MARK);
    }
}
