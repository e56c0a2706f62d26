package org.openipu.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.text.Words;

/**
 * A report as Markdown (CommonMark with tables): to be read as it is, or to be put into another document. What comes from data
 * is escaped, so that it is read as text.
 */
public final class MarkdownReport {

    private MarkdownReport() {}

    /**
     * Lays out a document.
     *
     * @param document the document, in a language that has words
     * @return the text, the last line ended; equal documents give equal texts
     */
    public static String render(ReportDocument document) {
        Sentences say = Sentences.in(Words.in(document.language()));
        MarkdownBlocks blocks = new MarkdownBlocks();
        String mark = document.draft().isPresent() ? bold(say.say("page.draft")) + "\n\n" : "";
        String findings = document.draft().map(blocks::findings).orElse("");
        return mark
                + MarkdownLine.of(document.issuer())
                + "\n\n# "
                + MarkdownLine.of(document.title())
                + "\n\n"
                + findings
                + all(document.sections(), blocks).stripTrailing()
                + "\n";
    }

    private static String all(List<? extends Block> sections, MarkdownBlocks blocks) {
        return sections.stream().map(section -> section.accept(blocks)).collect(Collectors.joining());
    }

    private static String bold(Line line) {
        return "**" + MarkdownLine.of(line) + "**";
    }
}
