package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.json.FindingsJson;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.report.ReportDocument;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a delegation's report. */
@Command(
        name = "report",
        modelTransformer = HiddenOptions.OfRules.class,
        description = "Checks a delegation's annual report and lays it out as a document for people."
                + " A report whose figures disagree is not printed, unless as a draft.")
final class ReportCommand implements Callable<Integer> {

    enum To {
        HTML(List.of(ReportForm.HTML)),
        MARKDOWN(List.of(ReportForm.MARKDOWN)),
        PDF(List.of(ReportForm.PDF)),
        JSON(List.of(ReportForm.JSON)),
        ALL(List.of(ReportForm.values()));

        private final List<ReportForm> forms;

        To(List<ReportForm> forms) {
            this.forms = forms;
        }
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private ReportFolderOption out;

    @Parameters(paramLabel = "FILE", description = "an annual report (JSON); - for standard input")
    private String file;

    @Option(
            names = "--to",
            paramLabel = "html|markdown|pdf|json|all",
            description = "form of the report (default: all)")
    private To to = To.ALL;

    @Option(
            names = "--draft",
            description =
                    "prints the report whatever is wrong with it, with the findings at its top and a mark on every page")
    private boolean draft;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        ReadResult<InputText> input = console.read(file);
        ReadResult<AnnualReport> checked = input.then(AnnualReportJson::readAndCheck);
        Optional<AnnualReport> readable =
                draft ? input.then(AnnualReportJson::read).findValue() : Optional.empty();
        return readable.map(report -> draft(console, checked.findings(), report))
                .orElseGet(() -> console.answer(
                        checked, report -> write(console, checked.findings(), report, composed(report))));
    }

    private int draft(Console console, List<Finding> findings, AnnualReport report) {
        console.report(findings);
        return write(console, findings, report, ReportComposition.draft(report, words(report)));
    }

    private int write(Console console, List<Finding> findings, AnnualReport report, ReportDocument document) {
        return ReportFiles.of(report, document, to.forms)
                .write(
                        out.folder(),
                        console,
                        names -> options.isJson() ? FindingsJson.write(findings, options.words()) : names);
    }

    private ReportDocument composed(AnnualReport report) {
        return ReportComposition.of(report, words(report)).findDocument().orElseThrow();
    }

    private Words words(AnnualReport report) {
        return options.reportWords(report.language());
    }
}
