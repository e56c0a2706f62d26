package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of a paragraph, told by their being set in italics: the one it opens with, and later ones in small letters. */
final class Phrases {

    private static final Pattern ITALIC = Pattern.compile("(?<!\\*)\\*(?!\\*)([^*]+)\\*(?!\\*)");
    private static final Set<String> LATIN =
            Set.of("ad hoc", "bona fide", "inter alia", "ipso facto", "mutatis mutandis", "per se", "vis-à-vis");
    private static final int LONGEST = 80;

    private Phrases() {}

    /** Returns the phrases of an operative paragraph, in their order. */
    static List<String> of(String text) {
        List<String> phrases = new ArrayList<>();
        Matcher matcher = ITALIC.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(1).strip();
            if (opens(text, matcher) || isPhrase(words)) {
                phrases.add(words);
            }
        }
        return phrases;
    }

    /** Finds the phrase that a paragraph opens with. */
    static Optional<String> findOpening(String text) {
        Matcher matcher = ITALIC.matcher(text);
        return matcher.find() && opens(text, matcher)
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    private static boolean opens(String text, Matcher matcher) {
        return text.substring(0, matcher.start()).isBlank();
    }

    private static boolean isPhrase(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && Character.isLowerCase(words.codePointAt(0))
                && !LATIN.contains(words);
    }
}
