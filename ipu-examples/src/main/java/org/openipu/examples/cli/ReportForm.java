package org.openipu.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.openipu.examples.pdf.PdfReport;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.MarkdownReport;
import org.openipu.io.report.ReportDocument;
import org.openipu.model.report.AnnualReport;

/** A form in which a report is written, each to a file of its own. */
enum ReportForm {
    HTML("report.html", (report, document) -> utf8(HtmlReport.render(document))),
    MARKDOWN("report.md", (report, document) -> utf8(MarkdownReport.render(document))),
    PDF("report.pdf", (report, document) -> PdfReport.render(document)),
    JSON("report.json", (report, document) -> utf8(AnnualReportJson.write(report)));

    private final String fileName;
    private final BiFunction<AnnualReport, ReportDocument, byte[]> writer;

    ReportForm(String fileName, BiFunction<AnnualReport, ReportDocument, byte[]> writer) {
        this.fileName = fileName;
        this.writer = writer;
    }

    String fileName() {
        return fileName;
    }

    byte[] write(AnnualReport report, ReportDocument document) {
        return writer.apply(report, document);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
