package org.openipu.io.un;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common. */
final class Spelling {

    /** More characters than any name of a State has: what is longer is none, and no work is done on it. */
    static final int MAX_LENGTH = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02BC\u00B4`]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}?\uFFFD]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bTHE\\b");

    private Spelling() {}

    /** Returns the words in capitals, without marks on letters, apostrophes, punctuation and the article. */
    static String key(String name) {
        if (name.length() > MAX_LENGTH) {
            return "";
        }
        String letters = APOSTROPHES.matcher(name.replace("&", " and ")).replaceAll("");
        String capitals = MARKS.matcher(Normalizer.normalize(letters.toUpperCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String words = OTHERS.matcher(capitals).replaceAll(" ");
        return ARTICLE.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.matcher(Character.toString(character)).matches();
    }
}
