package org.openipu.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openipu.io.output.WholeFile;
import org.openipu.io.report.ReportDocument;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/**
 * A report's files: laid out all before the first is written.
 *
 * @param contents what is in each file, by its name
 */
record ReportFiles(Map<String, byte[]> contents) {

    /** Lays out a report in each of the forms. */
    static ReportFiles of(AnnualReport report, ReportDocument document, List<ReportForm> forms) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        forms.forEach(form -> contents.put(form.fileName(), form.write(report, document)));
        return new ReportFiles(contents);
    }

    /**
     * Writes the files and prints a result.
     *
     * @param result makes the result of the files' names, a line each
     */
    int write(String out, Console console, UnaryOperator<String> result) {
        try {
            return console.print(result.apply(named(write(Path.of(out)))));
        } catch (IOException | InvalidPathException e) {
            return console.refuse(
                    List.of(Finding.error("output.failed", "", Argument.of("folder", out))), ExitCode.UNREADABLE);
        }
    }

    private List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            files.add(WholeFile.write(folder, content.getKey(), content.getValue()));
        }
        return files;
    }

    private static String named(List<Path> files) {
        return files.stream().map(file -> file + "\n").collect(Collectors.joining());
    }
}
