package org.openipu.io.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the lines of a paragraph together. A hyphen at the end of a line is dropped when the text has the word without one
 * elsewhere, or when it has not even the part before it as a word of its own; a soft hyphen always is.
 */
final class Hyphenation {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final int LONGEST_WORD = 64;

    private final Set<String> words = new HashSet<>();

    private Hyphenation() {}

    static Hyphenation of(List<SourceLine> lines) {
        Hyphenation hyphenation = new Hyphenation();
        for (SourceLine line : lines) {
            hyphenation.learn(line.text());
        }
        return hyphenation;
    }

    /** Adds a line to a paragraph. */
    void join(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        if (length == 0) {
            paragraph.append(line);
            return;
        }
        char last = paragraph.charAt(length - 1);
        if (last == SOFT_HYPHEN) {
            paragraph.setLength(length - 1);
        } else if (last == '-' && length > 1 && Character.isLetter(paragraph.charAt(length - 2)) && beginsSmall(line)) {
            if (isDivided(lastWord(paragraph), firstWord(line))) {
                paragraph.setLength(length - 1);
            }
        } else {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private boolean isDivided(String before, String after) {
        if (words.contains(before + "-" + after)) {
            return false;
        }
        return words.contains(before + after) || !words.contains(before);
    }

    /** Learns the words of a line; of what is divided at its end there is nothing to learn. */
    private void learn(String line) {
        int begin = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && isOfWord(line.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                if (line.charAt(i - 1) != '-') {
                    words.add(Words.lower(line.substring(begin, i)));
                }
                begin = -1;
            }
        }
    }

    private static boolean beginsSmall(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }

    private static String lastWord(StringBuilder paragraph) {
        int end = paragraph.length() - 1;
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_WORD && isOfWord(paragraph.charAt(begin - 1))) {
            begin--;
        }
        return Words.lower(paragraph.substring(begin, end));
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        return Words.lower(line.substring(0, end));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetter(character) || character == '-';
    }
}
