package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/** The phrases with which the paragraphs of a resolution open: what is emphasised, or what a language's phrases know. */
final class OpeningPhrases {

    private static final String PREAMBULAR = "phrase.preambular";
    private static final String OPERATIVE = "phrase.operative";

    /** An emphasised begin of more words holds a title or a clause besides the phrase. */
    private static final int LONGEST = 5;

    private final Phrasing phrasing;

    OpeningPhrases(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** Returns the phrase of a preambular paragraph; empty when it has none. */
    String ofPreambular(String text) {
        return first(text, PREAMBULAR);
    }

    /** Returns the phrases of an operative paragraph, in order. */
    List<String> ofOperative(String text) {
        List<String> phrases = new ArrayList<>();
        String first = first(text, OPERATIVE);
        if (!first.isEmpty()) {
            phrases.add(first);
        }
        List<Emphasis.Span> spans = Emphasis.in(text);
        if (spans.isEmpty()) {
            addPlain(text, first.length(), phrases);
        }
        for (Emphasis.Span span : spans) {
            String content = trimmed(span.content(text));
            if (span.from() > 0 && end(content, 0, OPERATIVE) == content.length() && Words.beginsSmall(content)) {
                phrases.add(content);
            }
        }
        return phrases;
    }

    /** Tells whether a text opens with a phrase of a preamble that is emphasised or known. */
    boolean opensPreambular(String text) {
        return !ofPreambular(text).isEmpty();
    }

    /** Tells whether a text opens with a phrase of a preamble that is known, emphasised or not. */
    boolean opensKnown(String text) {
        return end(Words.plain(text), 0, PREAMBULAR) > 0;
    }

    boolean opensOperative(String text) {
        return !first(text, OPERATIVE).isEmpty();
    }

    private String first(String text, String key) {
        List<Emphasis.Span> spans = Emphasis.in(text);
        if (spans.isEmpty() || spans.get(0).from() > 0) {
            return text.substring(0, Math.max(0, end(text, 0, key)));
        }
        String content = trimmed(spans.get(0).content(text));
        if (Words.count(content) <= LONGEST) {
            return content;
        }
        int end = end(content, 0, key);
        return end > 0 ? content.substring(0, end) : content;
    }

    /** Adds the phrases that follow an "and" after a comma or a semicolon. */
    private void addPlain(String text, int from, List<String> phrases) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == ',' || text.charAt(at) == ';') {
                int conjunction = at + 2 < text.length() ? phrasing.endAt("conjunction", text, at + 2) : -1;
                int end = conjunction > 0 ? end(text, conjunction + 1, OPERATIVE) : -1;
                if (end > 0 && Character.isLowerCase(text.charAt(conjunction + 1))) {
                    phrases.add(text.substring(conjunction + 1, end));
                }
            }
        }
    }

    /** Returns where a phrase ends that begins at a place, with the words that lead to it and trail it; -1 if none does. */
    private int end(String text, int from, String key) {
        int at = from;
        int end = phrasing.endAt(key, text, at);
        while (end < 0) {
            int lead = phrasing.endAt("phrase.lead", text, at);
            if (lead < 0 || lead >= text.length() || text.charAt(lead) != ' ') {
                return -1;
            }
            at = lead + 1;
            end = phrasing.endAt(key, text, at);
        }
        return trailed(text, end);
    }

    private int trailed(String text, int end) {
        int last = end;
        int next = trail(text, last);
        while (next > 0) {
            last = next;
            next = trail(text, last);
        }
        return last;
    }

    private int trail(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? phrasing.endAt("phrase.trail", text, end + 1) : -1;
    }

    private static String trimmed(String content) {
        int to = content.length();
        while (to > 0 && (Words.isBlank(content.charAt(to - 1)) || ",;:.".indexOf(content.charAt(to - 1)) >= 0)) {
            to--;
        }
        return Words.strip(content.substring(0, to));
    }
}
