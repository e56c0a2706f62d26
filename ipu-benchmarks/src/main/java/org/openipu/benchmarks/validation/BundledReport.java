package org.openipu.benchmarks.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.model.report.AnnualReport;

/** The report of a year that is bundled with the examples. */
final class BundledReport {

    private static final String NAME = "annual-report-2025.json";

    private BundledReport() {}

    static String text() {
        try (InputStream stream = BundledReport.class.getResourceAsStream("/org/openipu/examples/demo/" + NAME)) {
            if (stream == null) {
                throw new IllegalStateException(NAME + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnnualReport read(String text) {
        ReadResult<AnnualReport> result = AnnualReportJson.read(InputText.of(NAME, text));
        if (result instanceof ReadResult.Read<AnnualReport> read) {
            return read.value();
        }
        throw new IllegalStateException(result.findings().toString());
    }
}
