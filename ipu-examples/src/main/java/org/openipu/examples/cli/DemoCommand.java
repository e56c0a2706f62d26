package org.openipu.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.json.YearSummaryJson;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.report.ReportDocument;
import org.openipu.io.report.TextSummary;
import org.openipu.io.report.YearSummary;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does the main job on bundled facts. */
@Command(
        name = "demo",
        modelTransformer = HiddenOptions.OfRules.class,
        description =
                "Decides recorded votes, checks a reported outcome, totals a delegation's year and writes its report.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private ReportFolderOption out;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        console.progress("progress.checking");
        AnnualReport report = LiechtensteinYear.report();
        return ReportComposition.of(report, options.reportWords(report.language()))
                .<Integer>fold(
                        composed -> write(console, report, composed.document()),
                        refused -> console.refuse(refused.findings(), ExitCode.REFUSED));
    }

    private int write(Console console, AnnualReport report, ReportDocument document) {
        YearSummary summary = LiechtensteinYear.summary(report);
        console.progress("progress.writing");
        return ReportFiles.of(report, document, List.of(ReportForm.values()))
                .write(
                        out.folder(),
                        console,
                        names -> options.isJson()
                                ? YearSummaryJson.write(summary, options.words())
                                : TextSummary.render(summary, options.words()) + "\n" + valid() + "\n" + names);
    }

    private String valid() {
        Words words = options.words();
        return words.text("validate.valid", LiechtensteinYear.REPORT_FILE, words.number(0), words.number(0));
    }
}
