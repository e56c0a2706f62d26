package org.openipu.io.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openipu.io.report.block.Inline;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Link;

/** A line as Markdown. */
final class MarkdownLine {

    /** What Markdown, or the HTML that it may hold, would take for more than text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");

    /** What would begin a list or a rule at the begin of a line: a mark, or a number with a point. */
    private static final Pattern BEGIN = Pattern.compile("^(\\s*)([-+=]|[0-9]+(?=[.)]))");

    private MarkdownLine() {}

    /** Returns the text with everything escaped that is not words. */
    static String of(Line line) {
        String text = line.runs().stream()
                .map(run -> run.<String>fold(MarkdownLine::escaped, MarkdownLine::escaped, MarkdownLine::link))
                .collect(Collectors.joining());
        return BEGIN.matcher(text).replaceFirst(match -> escapedBegin(match.group(1), match.group(2)));
    }

    /** A number keeps its digits and has its point escaped, which {@code replaceFirst} reads as a backslash. */
    private static String escapedBegin(String blanks, String begin) {
        return Character.isDigit(begin.charAt(0)) ? blanks + begin + "\\\\" : blanks + "\\\\" + begin;
    }

    private static String link(Link link) {
        return link.target()
                .map(target -> "[" + escaped(link) + "](<" + target + ">)")
                .orElseGet(() -> escaped(link));
    }

    private static String escaped(Inline run) {
        return SPECIAL.matcher(run.shown()).replaceAll("\\\\$0");
    }
}
