package org.openipu.examples.question;

import java.nio.file.Path;
import java.util.Locale;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/** Is a file with an annual report in order, and if not, what is wrong with it? {@code ResolutionJson} reads resolutions alike. */
public final class ValidateFile {

    private ValidateFile() {}

    /**
     * Prints everything that is found, each with its place, and what follows from it.
     *
     * @param files the file
     */
    public static void main(String... files) {
        Path file = Path.of(files[0]);

        // README begin
        ReadResult<AnnualReport> result =
                InputText.read(file, ReadLimits.DEFAULT).then(AnnualReportJson::readAndCheck);

        Words words = Words.in(Locale.ENGLISH);
        result.findings().forEach(finding -> System.out.println(FindingText.write(finding, words)));
        String verdict = result.fold(
                read -> "The report for " + read.value().year() + " is in order.",
                refused -> "The report has errors.",
                unreadable -> "This is no report.");
        // README end
        System.out.println(verdict);
    }
}
