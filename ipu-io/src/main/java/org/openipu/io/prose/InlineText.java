package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openipu.io.prose.page.Run;

/** The inline Markdown of a paragraph as parts that are printed in one way each. What is none of it is text. */
final class InlineText {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String SUPERSCRIPT = "<sup>";
    private static final String SUPERSCRIPT_END = "</sup>";
    private static final int LONGEST_MARK = 24;

    private final String text;
    private final int[] emphasis;
    private final int[] strong;
    private final boolean[] marks;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Run.Style style = Run.Style.PLAIN;

    private InlineText(String text) {
        this.text = text;
        this.emphasis = new int[text.length() + 1];
        this.strong = new int[text.length() + 1];
        this.marks = new boolean[text.length()];
    }

    /** Returns the parts of a text; in one without emphasis its phrases are emphasised. */
    static List<Run> of(String text, List<String> phrases) {
        InlineText inline = new InlineText(text);
        List<Emphasis.Span> spans = Emphasis.in(text);
        spans.forEach(inline::mark);
        if (spans.isEmpty()) {
            inline.markPhrases(phrases);
        }
        inline.read();
        return inline.runs;
    }

    private void mark(Emphasis.Span span) {
        int[] depth = span.marks() == 1 ? emphasis : strong;
        depth[span.from()]++;
        depth[span.to()]--;
        for (int i = 0; i < span.marks(); i++) {
            marks[span.from() + i] = true;
            marks[span.to() - 1 - i] = true;
        }
    }

    private void markPhrases(List<String> phrases) {
        int from = 0;
        for (String phrase : phrases) {
            int at = phrase.isEmpty() ? -1 : text.indexOf(phrase, from);
            if (at >= 0) {
                emphasis[at]++;
                emphasis[at + phrase.length()]--;
                from = at + phrase.length();
            }
        }
    }

    private void read() {
        int depth = 0;
        int strength = 0;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += emphasis[i];
            strength += strong[i];
            if (i >= next && !marks[i]) {
                become(strength > 0 ? Run.Style.STRONG : depth > 0 ? Run.Style.EMPHASIS : Run.Style.PLAIN);
                next = one(i);
            }
        }
        flush();
    }

    /** Reads what begins at a place, and returns where the next begins. */
    private int one(int at) {
        char character = text.charAt(at);
        if (character == '\\' && at + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0) {
            open.append(text.charAt(at + 1));
            return at + 2;
        }
        if (character == '<' && text.startsWith(SUPERSCRIPT, at)) {
            return reference(at);
        }
        if (character == '[') {
            return link(at);
        }
        open.append(character);
        return at + 1;
    }

    private int reference(int at) {
        int begin = at + SUPERSCRIPT.length();
        int end = text.indexOf(SUPERSCRIPT_END, begin);
        if (end < 0 || end - begin > LONGEST_MARK) {
            open.append('<');
            return at + 1;
        }
        flush();
        String mark = text.substring(begin, end).replace("\\", "");
        runs.add(new Run(Run.Style.REFERENCE, mark, "footnote-" + Anchors.part(mark)));
        return end + SUPERSCRIPT_END.length();
    }

    /** A link ends within its line and holds no other one; another address than of the web or of mail is text. */
    private int link(int at) {
        int label = at + 1;
        while (label < text.length() && text.charAt(label) != ']' && text.charAt(label) != '[') {
            label++;
        }
        int address = label + 2;
        if (address > text.length() || text.charAt(label) != ']' || text.charAt(label + 1) != '(') {
            open.append('[');
            return at + 1;
        }
        int end = address;
        int depth = 0;
        while (end < text.length() && text.charAt(end) != '[' && (text.charAt(end) != ')' || depth > 0)) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        String target = text.substring(address, Math.min(end, text.length()));
        if (end >= text.length() || text.charAt(end) != ')' || !isOfWeb(target)) {
            open.append('[');
            return at + 1;
        }
        flush();
        runs.add(new Run(Run.Style.LINK, Words.plain(text.substring(at + 1, label)), target));
        return end + 1;
    }

    private static boolean isOfWeb(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return scheme
                && target.chars().noneMatch(character -> character <= ' ' || character == '"' || character == '<');
    }

    private void become(Run.Style next) {
        if (next != style) {
            flush();
            style = next;
        }
    }

    private void flush() {
        if (open.length() > 0) {
            runs.add(new Run(style, open.toString(), ""));
            open.setLength(0);
        }
    }
}
