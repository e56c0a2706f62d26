package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The emphasised parts of a text in Markdown. A scanner without look-ahead: each character is looked at a few times, whatever
 * the text is.
 */
final class Emphasis {

    private static final int LONGEST = 3;
    private static final int NONE = -1;

    /**
     * An emphasised part, marks included.
     *
     * @param from where the first mark begins
     * @param to where the last mark ends
     * @param marks the marks on each side: 1 for emphasis, 2 for strong emphasis, 3 for both
     */
    record Span(int from, int to, int marks) {
        String content(String text) {
            return text.substring(from + marks, to - marks);
        }
    }

    private final CharSequence text;
    private final List<Span> spans = new ArrayList<>();
    private final int[] stars = {NONE, NONE, NONE, NONE};
    private final int[] lines = {NONE, NONE, NONE, NONE};

    private Emphasis(CharSequence text) {
        this.text = text;
    }

    /** Returns the emphasised parts in their order; one may hold another. */
    static List<Span> in(CharSequence text) {
        Emphasis scanner = new Emphasis(text);
        int length = text.length();
        for (int i = 0; i < length; ) {
            char character = text.charAt(i);
            if (character == '\\') {
                i += 2;
            } else if (character == '*' || character == '_') {
                int end = i + 1;
                while (end < length && text.charAt(end) == character) {
                    end++;
                }
                scanner.run(character, i, end);
                i = end;
            } else {
                i++;
            }
        }
        scanner.spans.sort(Comparator.comparingInt(Span::from));
        return List.copyOf(scanner.spans);
    }

    /** Returns a text without the marks around the whole of it, or around all but its last character. */
    static String without(String text) {
        List<Span> spans = in(text);
        if (spans.isEmpty() || spans.get(0).from() > 0 || spans.get(0).to() < text.length() - 1) {
            return text;
        }
        return spans.get(0).content(text) + text.substring(spans.get(0).to());
    }

    private void run(char mark, int from, int to) {
        int marks = to - from;
        if (marks > LONGEST) {
            return;
        }
        int[] open = mark == '*' ? stars : lines;
        if (open[marks] >= 0 && canClose(mark, from, to)) {
            int begin = open[marks];
            spans.add(new Span(begin, to, marks));
            forget(stars, begin);
            forget(lines, begin);
        } else if (canOpen(mark, from, to)) {
            open[marks] = from;
        }
    }

    /** What was opened within a part cannot end outside of it. */
    private static void forget(int[] open, int begin) {
        for (int marks = 1; marks <= LONGEST; marks++) {
            if (open[marks] >= begin) {
                open[marks] = NONE;
            }
        }
    }

    private boolean canOpen(char mark, int from, int to) {
        return to < text.length()
                && !Words.isBlank(text.charAt(to))
                && (mark == '*' || from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    private boolean canClose(char mark, int from, int to) {
        return from > 0
                && !Words.isBlank(text.charAt(from - 1))
                && (mark == '*' || to >= text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
