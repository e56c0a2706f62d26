package org.openipu.io.akn;

/** Blanks as XML knows them: space, tab and the ends of lines, but no blank that keeps words together. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** Returns a text without blanks around it and with one space for those that follow each other. */
    static String madeOne(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBlank(character)) {
                blank = !line.isEmpty();
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(character);
            }
        }
        return line.toString();
    }
}
