package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an input.
 *
 * @param number its number, counted from 1
 * @param text its text without blanks around it; empty for a blank line
 * @param indent the blanks before its text, a tab counted as four
 * @param beginsPage whether a page begins with it
 */
record SourceLine(int number, String text, int indent, boolean beginsPage) {

    private static final int TAB = 4;

    /** Returns the lines of a text, whatever ends them; a form feed begins a page. */
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 1;
        int begin = 0;
        boolean page = false;
        for (int i = 0; i <= text.length(); i++) {
            char end = i < text.length() ? text.charAt(i) : '\n';
            if (end == '\n' || end == '\r' || end == '\f' || end == '\u2028' || end == '\u2029') {
                lines.add(new SourceLine(number, Words.strip(text.substring(begin, i)), indent(text, begin, i), page));
                page = end == '\f';
                if (end == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                number += page ? 0 : 1;
                begin = i + 1;
            }
        }
        return lines;
    }

    private static int indent(String text, int from, int to) {
        int indent = 0;
        for (int i = from; i < to && Words.isBlank(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
