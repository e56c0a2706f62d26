package org.openipu.io.prose;

/** The lines that a page has for itself: its number, its letterhead, its symbol. */
final class PageMarks {

    private static final String DASHES = "-\u2013\u2014";
    private static final int LONGEST_NUMBER = 4;
    private static final int MOST_WORDS = 12;

    private final Phrasing phrasing;

    PageMarks(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** Tells whether a line is a mark of the page wherever it stands. */
    boolean isAlways(String line) {
        return isTag(line) || isNumberBetweenDashes(line) || isNamedPage(line) || isLetterhead(line);
    }

    /** Tells whether a line is a mark of the page if it stands alone. */
    boolean isWhereAlone(String line) {
        return isNumber(line) || isLetter(line) || isSymbol(line) || beginsWithLetterhead(line);
    }

    private static boolean isTag(String line) {
        if (line.length() < 2 || line.charAt(0) != '#') {
            return false;
        }
        boolean letter = false;
        for (int i = 1; i < line.length(); i++) {
            if (!Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(line.charAt(i));
        }
        return letter;
    }

    private static boolean isNumberBetweenDashes(String line) {
        int last = line.length() - 1;
        return last > 1
                && DASHES.indexOf(line.charAt(0)) >= 0
                && DASHES.indexOf(line.charAt(last)) >= 0
                && isNumber(Words.strip(line.substring(1, last)));
    }

    private boolean isNamedPage(String line) {
        int end = phrasing.endAt("furniture.page", line, 0);
        if (end < 0 || end >= line.length() || line.length() > end + 3 * LONGEST_NUMBER) {
            return false;
        }
        boolean digit = false;
        int letters = 0;
        for (int i = end; i < line.length(); i++) {
            digit |= Character.isDigit(line.charAt(i));
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return digit && letters <= 3 && Character.isDigit(line.charAt(line.length() - 1));
    }

    private boolean isLetterhead(String line) {
        return phrasing.is("furniture.letterhead", Words.plain(line));
    }

    private boolean beginsWithLetterhead(String line) {
        return phrasing.endAt("furniture.letterhead", line, 0) > 0
                && Words.count(line) <= MOST_WORDS
                && ",;.:!?".indexOf(Words.lastOf(line)) < 0;
    }

    /** A number of a page: 2 or 2/7. */
    private static boolean isNumber(String line) {
        int slash = line.indexOf('/');
        return slash < 0 ? isDigits(line) : isDigits(line.substring(0, slash)) && isDigits(line.substring(slash + 1));
    }

    private static boolean isDigits(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The letter of a language: E, F, S. */
    private static boolean isLetter(String line) {
        return line.length() == 1 && line.charAt(0) >= 'A' && line.charAt(0) <= 'Z';
    }

    /** The symbol of a document, such as A/151/DR.2 or C-II/148/DR-am. */
    private static boolean isSymbol(String line) {
        boolean digit = false;
        boolean slash = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            digit |= character >= '0' && character <= '9';
            slash |= character == '/';
            if (!Character.isLetterOrDigit(character) && "/.-()".indexOf(character) < 0) {
                return false;
            }
        }
        return digit && slash && Character.isUpperCase(line.charAt(0));
    }
}
