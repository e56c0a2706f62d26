package org.openipu.io.prose;

import java.util.Locale;

/** Where words, blanks and clauses begin and end. Each method looks at every character once at most. */
final class Words {

    private static final String CLOSING = "*_\"'\u201D\u2019\u00BB)]\\\u2217";
    private static final String ENDS_A_CLAUSE = ",;.:!?";
    private static final String SUPERSCRIPT_END = "</sup>";
    private static final String SUPERSCRIPT = "<sup>";

    private Words() {}

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    static boolean isSuperscript(char character) {
        return character == '\u00B9'
                || character == '\u00B2'
                || character == '\u00B3'
                || (character >= '\u2070' && character <= '\u2079' && Character.isDefined(character));
    }

    /** Tells whether no word goes on after a place. */
    static boolean endsAt(String text, int end) {
        return end == 0
                || end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    /** Tells whether a word can begin at a place. */
    static boolean beginsAt(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Tells whether a text ends where a clause does: by its punctuation, or by an "and" after it. */
    static boolean endClause(String text, Phrasing phrasing) {
        int end = endOfWords(text);
        if (end > 0 && ENDS_A_CLAUSE.indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        int blank = text.lastIndexOf(' ', Math.max(0, end - 1));
        return blank > 0
                && ENDS_A_CLAUSE.indexOf(text.charAt(blank - 1)) >= 0
                && phrasing.is("conjunction", text.substring(blank + 1, end));
    }

    /** Returns the last character that is no mark of emphasis, quotation or footnote; a blank for none. */
    static char lastOf(String text) {
        int end = endOfWords(text);
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    private static int endOfWords(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            if (isBlank(last) || isSuperscript(last) || CLOSING.indexOf(last) >= 0) {
                end--;
            } else if (last == '>' && text.startsWith(SUPERSCRIPT_END, end - SUPERSCRIPT_END.length())) {
                int begin = text.lastIndexOf(SUPERSCRIPT, end - SUPERSCRIPT_END.length());
                if (begin < 0 || end - begin > 2 * SUPERSCRIPT_END.length() + SUPERSCRIPT.length()) {
                    return end;
                }
                end = begin;
            } else {
                return end;
            }
        }
        return 0;
    }

    static boolean beginsSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }

    /** Tells whether a word of a text begins with a small letter. */
    static boolean hasSmallWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i)) && beginsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text without marks of emphasis and escapes. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '*' && character != '_' && character != '\\' && character != '\u2217') {
                plain.append(character);
            }
        }
        return strip(plain.toString());
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** Returns a text without its digits, in small letters: two lines of pages that differ in their numbers are then alike. */
    static String withoutDigits(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return lower(strip(plain.toString()));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
