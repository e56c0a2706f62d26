package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.DocumentFormat;
import org.openipu.io.json.FindingsJson;
import org.openipu.model.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents. */
@Command(
        name = "validate",
        modelTransformer = HiddenOptions.OfRules.class,
        description = "Checks documents of any kind of ours (JSON) and lists everything that is wrong with them.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "documents (JSON); - for standard input")
    private List<String> files;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        List<Finding> findings = new ArrayList<>();
        int exitCode = ExitCode.DONE;
        for (String file : files) {
            ReadResult<?> result = console.read(file).then(ValidateCommand::check);
            findings.addAll(result.findings());
            exitCode = Math.max(exitCode, exitCode(result));
            if (!options.isJson()) {
                console.print(verdict(file, result) + "\n");
            }
        }
        console.report(findings);
        if (options.isJson()) {
            console.print(FindingsJson.write(findings, options.words()));
        }
        return exitCode;
    }

    private static ReadResult<Object> check(InputText input) {
        return DocumentFormat.readAndCheck(input).then(value -> new ReadResult.Read<>(value, List.of()));
    }

    private String verdict(String file, ReadResult<?> result) {
        long errors = result.findings().stream().filter(Finding::isError).count();
        String key = errors == 0 ? "validate.valid" : "validate.invalid";
        return options.words()
                .text(
                        key,
                        file,
                        options.words().number(errors),
                        options.words().number(result.findings().size() - errors));
    }

    private static <T> int exitCode(ReadResult<T> result) {
        return result.<Integer>fold(
                read -> ExitCode.DONE, refused -> ExitCode.REFUSED, unreadable -> ExitCode.UNREADABLE);
    }
}
