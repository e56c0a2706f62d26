package org.openipu.io.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.template.JtedocumentGenerated;
import org.openipu.io.text.Words;

/**
 * A report as one self-contained HTML page: for the screen, light or dark, and for paper. It needs no script and no other
 * file, everything that comes from data is escaped, and every value has the path of its object as {@code data-path}.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Lays out a document.
     *
     * @param document the document, in a language that has words
     * @return the page, which is also well-formed XML; equal documents give equal pages
     */
    public static String render(ReportDocument document) {
        StringOutput output = new StringOutput();
        JtedocumentGenerated.render(
                new OwaspHtmlTemplateOutput(output), null, document, Sentences.in(Words.in(document.language())));
        return output.toString();
    }
}
