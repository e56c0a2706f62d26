package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;

/** A delegation's report on its year as a document of format {@code org.openipu.annual-report/1}. */
public final class AnnualReportJson {

    static final RecordDocument<AnnualReport> DOCUMENT = new RecordDocument<>("annual-report", AnnualReport.class);

    private AnnualReportJson() {}

    /**
     * Reads a report.
     *
     * @param input the document; {@code format} may be left out
     * @return the report; refused with all findings when a key is unknown or missing or a value cannot be read. Whether the
     *     report agrees with itself is not checked
     */
    public static ReadResult<AnnualReport> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads a report and checks it.
     *
     * @param input the document; {@code format} may be left out
     * @return the report with its warnings; refused with everything that is wrong, also in the parts around a value that
     *     cannot be read
     */
    public static ReadResult<AnnualReport> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input, report -> ReportValidation.validate(report).findings());
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the document; it reads back to an equal report unless a number or text is beyond the limits of reading, a text holds control
     *     characters, or one in costs or votes has blanks around it
     */
    public static String write(AnnualReport report) {
        return DOCUMENT.write(report);
    }
}
