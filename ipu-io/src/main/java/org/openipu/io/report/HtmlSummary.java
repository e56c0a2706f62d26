package org.openipu.io.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.openipu.io.report.template.JtesummaryGenerated;
import org.openipu.io.text.Words;

/** A year's summary as one self-contained HTML page. */
public final class HtmlSummary {

    private HtmlSummary() {}

    /**
     * Renders a summary. Everything that comes from data is escaped; the page needs no script and no other file.
     *
     * @param summary the summary
     * @param words the language
     * @return the page
     */
    public static String render(YearSummary summary, Words words) {
        StringOutput output = new StringOutput();
        JtesummaryGenerated.render(new OwaspHtmlTemplateOutput(output), null, summary, words);
        return output.toString();
    }
}
