package org.openipu.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.json.YearSummaryJson;
import org.openipu.io.output.WholeFile;
import org.openipu.io.report.HtmlSummary;
import org.openipu.io.report.TextSummary;
import org.openipu.io.report.YearSummary;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does the main job on bundled facts. */
@Command(
        name = "demo",
        modelTransformer = HiddenOptions.OfRules.class,
        description = "Decides recorded votes, checks a reported outcome, totals a delegation's year and writes it up.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the files (default: ./ipu-report)")
    private String out = "ipu-report";

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        YearSummary summary = LiechtensteinYear.summary();
        Words reportWords = options.reportWords(LiechtensteinYear.LANGUAGE);
        try {
            Path folder = Path.of(out);
            Path page = WholeFile.write(folder, "report.html", HtmlSummary.render(summary, reportWords));
            Path data = WholeFile.write(folder, "report.json", YearSummaryJson.write(summary, reportWords));
            Path report =
                    WholeFile.write(folder, "annual-report.json", AnnualReportJson.write(LiechtensteinYear.report()));
            return console.print(
                    options.isJson()
                            ? YearSummaryJson.write(summary, options.words())
                            : TextSummary.render(summary, options.words()) + "\n" + page + "\n" + data + "\n" + report
                                    + "\n");
        } catch (IOException | InvalidPathException e) {
            return console.refuse(
                    List.of(Finding.error("output.failed", "", Argument.of("folder", out))), ExitCode.UNREADABLE);
        }
    }
}
