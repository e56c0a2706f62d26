package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.report.AnnualReport;

/** The bundled report with something wrong in it. */
final class BrokenReports {

    private BrokenReports() {}

    /** A stated total that is off, texts adopted before the session, a delegate twice, and a country that is none. */
    static List<AnnualReport> of(String text) {
        return List.of(
                changed(text, "20095.55", "20095.50"),
                changed(text, "\"date\": \"2025-10-23\"", "\"date\": \"2025-10-18\""),
                changed(text, "Daniel Salzgeber", "Dagmar Bühler-Nigsch"),
                changed(text, "\"country\": \"TR\"", "\"country\": \"XX\""));
    }

    /** Returns the report with a text replaced wherever it stands. */
    private static AnnualReport changed(String text, String right, String wrong) {
        if (!text.contains(right)) {
            throw new IllegalStateException("not in the report: " + right);
        }
        return BundledReport.read(text.replace(right, wrong));
    }
}
