package org.openipu.io.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
        return changed(text -> text);
    }

    /** Returns the report with an own total that its items do not add up to. */
    static AnnualReport contradictory() {
        return changed(text -> text.replace("\"CHF\": \"20095.55\"", "\"CHF\": \"20095.56\""));
    }

    /** Returns the report that a changed document holds. */
    static AnnualReport changed(UnaryOperator<String> change) {
        return InputText.read(REPORT, ReadLimits.DEFAULT)
                .then(input -> AnnualReportJson.read(InputText.of("report", change.apply(input.text()))))
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
