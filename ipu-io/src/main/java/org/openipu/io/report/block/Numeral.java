package org.openipu.io.report.block;

import java.util.regex.Pattern;

/** Numbers as they are set in a document for people. */
public final class Numeral {

    /** No longer than fits on the narrowest screen. */
    private static final Pattern NUMERAL =
            Pattern.compile("(?:[A-Z]{3} )?\u2212?[0-9](?:[0-9'\u2019.,\u00A0\u202F]{0,20}[0-9])?");

    private static final Pattern HYPHEN_MINUS = Pattern.compile("(?<![^ ])-(?=[0-9])");

    private Numeral() {}

    /**
     * Sets a number, or an amount with its currency.
     *
     * @param written such as {@code CHF -2'528.60}
     * @return the same with the sign of subtraction for a hyphen, {@code CHF −2'528.60}
     */
    public static String set(String written) {
        return HYPHEN_MINUS.matcher(written).replaceAll("\u2212");
    }

    /** Tells whether a text is a number, or an amount with its currency. */
    static boolean is(String text) {
        return NUMERAL.matcher(text).matches();
    }
}
