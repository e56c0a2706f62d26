package org.openipu.io.csv;

/**
 * Text in a cell that no spreadsheet takes for a formula. What could begin one gets an apostrophe in front, and so does what
 * begins with an apostrophe, so that the way back is always known: {@code =1+1} is written {@code '=1+1}, {@code 'tis} is
 * written {@code ''tis}. A cell of somebody else that begins with an apostrophe before a letter is what it is.
 */
final class SafeCell {

    private static final char MARK = '\'';

    /** What begins a formula, also in the wide form that some versions take for the same. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** Returns the text as it is written. */
    static String write(String text) {
        return !text.isEmpty() && isGuarded(text.charAt(0)) ? MARK + text : text;
    }

    /** Returns the text that was written. */
    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == MARK && isGuarded(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    /** Blanks and invisible characters are guarded too: a spreadsheet may leave them out. */
    private static boolean isGuarded(char first) {
        return first == MARK
                || FORMULA.indexOf(first) >= 0
                || Character.isWhitespace(first)
                || Character.isSpaceChar(first)
                || Character.isISOControl(first)
                || Character.getType(first) == Character.FORMAT;
    }
}
