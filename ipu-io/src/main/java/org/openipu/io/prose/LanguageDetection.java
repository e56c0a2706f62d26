package org.openipu.io.prose;

import java.util.List;

/** Finds the language of a text: the one whose opening phrases and small words it has most of. */
final class LanguageDetection {

    private static final int OF_A_PHRASE = 10;

    private LanguageDetection() {}

    static Phrasing of(List<String> paragraphs) {
        List<Phrasing> all = Phrasing.all();
        Phrasing best = all.get(0);
        long most = points(paragraphs, best);
        for (Phrasing phrasing : all.subList(1, all.size())) {
            long points = points(paragraphs, phrasing);
            if (points > most) {
                best = phrasing;
                most = points;
            }
        }
        return best;
    }

    private static long points(List<String> paragraphs, Phrasing phrasing) {
        OpeningPhrases phrases = new OpeningPhrases(phrasing);
        long points = 0;
        for (String paragraph : paragraphs) {
            points += phrases.opensKnown(paragraph) ? OF_A_PHRASE : 0;
            points += smallWords(paragraph, phrasing.list("words"));
        }
        return points;
    }

    private static long smallWords(String text, List<String> words) {
        long points = 0;
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                points += isOne(text, begin, i, words) ? 1 : 0;
                begin = -1;
            }
        }
        return points;
    }

    private static boolean isOne(String text, int from, int to, List<String> words) {
        for (String word : words) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
