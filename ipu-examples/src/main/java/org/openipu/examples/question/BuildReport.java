package org.openipu.examples.question;

import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.report.MarkdownReport;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/**
 * What does the delegation's report look like? {@code AnnualReportJson} reads one of your own, {@code HtmlReport} makes a page of it,
 * and {@code PdfReport} a file for paper.
 */
public final class BuildReport {

    private BuildReport() {}

    /**
     * Prints the title and the parts of the report, or what is wrong with it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        // README begin
        AnnualReport report = LiechtensteinYear.report();
        Words words = Words.in(report.language());

        ReportComposition.of(report, words)
                .fold(
                        composed -> MarkdownReport.render(composed.document())
                                .lines()
                                .filter(line -> line.startsWith("# ") || line.startsWith("## ")),
                        refused -> refused.findings().stream().map(finding -> FindingText.write(finding, words)))
                .forEach(System.out::println);
        // README end
    }
}
