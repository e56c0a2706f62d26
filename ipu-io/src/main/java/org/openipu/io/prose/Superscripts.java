package org.openipu.io.prose;

/** Raised digits. */
final class Superscripts {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Superscripts() {}

    /** Returns the digits as they are when not raised. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = RAISED.indexOf(text.charAt(i));
            plain.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
        }
        return plain.toString();
    }
}
