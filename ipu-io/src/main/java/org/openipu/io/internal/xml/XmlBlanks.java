package org.openipu.io.internal.xml;

/** Blanks as XML knows them: space, tab and the ends of lines, but no blank that keeps words together. */
public final class XmlBlanks {

    private XmlBlanks() {}

    /**
     * Tells whether a character is a blank.
     *
     * @param character the character
     * @return whether it is one
     */
    public static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /**
     * Tells whether a text holds nothing but blanks.
     *
     * @param text the text
     * @return whether every character is one; also when there is none
     */
    public static boolean areAllOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text holds a blank.
     *
     * @param text the text
     * @return whether any character is one
     */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes blanks that follow each other one.
     *
     * @param text the text
     * @return the text without blanks around it and with one space for those that follow each other
     */
    public static String madeOne(String text) {
        char[] line = text.toCharArray();
        int length = 0;
        boolean blank = false;
        for (char character : line) {
            if (isBlank(character)) {
                blank = length > 0;
            } else {
                if (blank) {
                    line[length++] = ' ';
                    blank = false;
                }
                line[length++] = character;
            }
        }
        return new String(line, 0, length);
    }
}
