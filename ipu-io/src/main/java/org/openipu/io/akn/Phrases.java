package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The phrases of a paragraph, told by their being set in italics: the one it opens with, and later ones in small letters. */
final class Phrases {

    private static final Set<String> LATIN =
            Set.of("ad hoc", "bona fide", "inter alia", "ipso facto", "mutatis mutandis", "per se", "vis-à-vis");
    private static final int LONGEST = 80;

    private Phrases() {}

    /** Returns the phrases of an operative paragraph, in their order. */
    static List<String> of(String text) {
        List<String> phrases = new ArrayList<>();
        Optional<Italic> next = Italic.find(text, 0);
        while (next.isPresent()) {
            Italic italic = next.get();
            if (opens(text, italic) || isPhrase(italic.words())) {
                phrases.add(italic.words());
            }
            next = Italic.find(text, italic.end());
        }
        return phrases;
    }

    /** Finds the phrase that a paragraph opens with. */
    static Optional<String> findOpening(String text) {
        return Italic.find(text, 0).filter(italic -> opens(text, italic)).map(Italic::words);
    }

    private static boolean opens(String text, Italic italic) {
        for (int i = 0; i < italic.start(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPhrase(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && Character.isLowerCase(words.codePointAt(0))
                && !LATIN.contains(words);
    }
}
