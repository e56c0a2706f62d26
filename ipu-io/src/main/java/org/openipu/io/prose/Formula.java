package org.openipu.io.prose;

/** The line with which a resolution begins: "The 151st Assembly of the Inter-Parliamentary Union,". */
final class Formula {

    private static final int MOST_WORDS = 20;

    private Formula() {}

    /** Tells whether a line can be the begin of it: an article, then an ordinal number or a body. */
    static boolean begins(String line, Phrasing phrasing) {
        String plain = Words.plain(line);
        int article = phrasing.endAt("formula.article", plain, 0);
        if (article < 0 || article + 1 >= plain.length() || !Character.isUpperCase(plain.charAt(0))) {
            return false;
        }
        return Character.isDigit(plain.charAt(article + 1)) || phrasing.find("body.noun", plain, 0) >= 0;
    }

    /** Tells whether a text is the whole of it. */
    static boolean ends(String text, Phrasing phrasing) {
        String plain = Words.plain(text);
        return plain.endsWith(",")
                && begins(text, phrasing)
                && Words.count(plain) <= MOST_WORDS
                && phrasing.has("body.noun", plain);
    }
}
