package org.openipu.io.report;

import java.nio.file.Path;
import java.util.Locale;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/** The report that this library's examples carry: a real year of a real delegation. */
final class Liechtenstein {

    static final Words GERMAN = Words.in(Locale.forLanguageTag("de-LI"));

    private static final Path REPORT =
            Path.of("../ipu-examples/src/main/resources/org/openipu/examples/demo/annual-report-2025.json");

    private Liechtenstein() {}

    static AnnualReport report() {
        return InputText.read(REPORT, ReadLimits.DEFAULT)
                .then(AnnualReportJson::read)
                .findValue()
                .orElseThrow();
    }

    static ReportDocument document(Words words) {
        return ReportComposition.of(report(), words).findDocument().orElseThrow();
    }

    static String page(String language) {
        return HtmlReport.render(document(Words.in(Locale.forLanguageTag(language))));
    }
}
