package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.report.AnnualReport;

/** The bundled report with something wrong in it. */
final class BrokenReports {

    /** What costs can say of delegates and of the share of the contribution, each time with something wrong. */
    private static final String DELEGATES_COSTS = """
            "costs": {
              "perDiems": [{"delegate": "Nobody", "role": "head", "fullDays": 5, "halfDays": 0, "travelDays": 2}],
              "payments": [{"date": "2025-10-01", "kind": "advance", "delegate": "Nobody",
                "amount": {"amount": "500.00", "currency": "CHF"}}],
              "contribution": {"amount": {"amount": "789200", "currency": "CHF"},
                "total": {"amount": "11937000", "currency": "CHF"}, "percent": "6.63", "roundedTo": "100"},
            """;

    private BrokenReports() {}

    /**
     * A stated total that is off, texts adopted before the session, a delegate twice, a country that is none, and costs of
     * people who are not in the delegation.
     */
    static List<AnnualReport> of(String text) {
        return List.of(
                changed(text, "20095.55", "20095.50"),
                changed(text, "\"date\": \"2025-10-23\"", "\"date\": \"2025-10-18\""),
                changed(text, "Daniel Salzgeber", "Dagmar Bühler-Nigsch"),
                changed(text, "\"country\": \"TR\"", "\"country\": \"XX\""),
                changed(text, "\"costs\": {", DELEGATES_COSTS));
    }

    /** Returns the report with a text replaced wherever it stands. */
    private static AnnualReport changed(String text, String right, String wrong) {
        if (!text.contains(right)) {
            throw new IllegalStateException("not in the report: " + right);
        }
        return BundledReport.read(text.replace(right, wrong));
    }
}
