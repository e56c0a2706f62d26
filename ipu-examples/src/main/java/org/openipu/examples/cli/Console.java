package org.openipu.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.FindingsJson;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command reads from and answers to. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Words words;
    private final boolean json;

    Console(CommandSpec command, CommonOptions options) {
        this.out = command.commandLine().getOut();
        this.err = command.commandLine().getErr();
        this.words = options.words();
        this.json = options.isJson();
    }

    /** Reads a file, or standard input for {@code -}. */
    ReadResult<InputText> read(String file) {
        return read(file, ReadLimits.DEFAULT);
    }

    /** Reads a file, or standard input for {@code -}, within limits of its own. */
    ReadResult<InputText> read(String file, ReadLimits limits) {
        try {
            return file.equals("-") ? InputText.read(file, System.in, limits) : InputText.read(Path.of(file), limits);
        } catch (IOException | InvalidPathException e) {
            return failed(file);
        }
    }

    /** Reads a file that may have form feeds between its pages, or standard input for {@code -}. */
    ReadResult<InputText> readPages(String file) {
        try {
            return file.equals("-")
                    ? InputText.readPages(file, System.in, ReadLimits.DEFAULT)
                    : InputText.readPages(Path.of(file), ReadLimits.DEFAULT);
        } catch (IOException | InvalidPathException e) {
            return failed(file);
        }
    }

    private static ReadResult<InputText> failed(String file) {
        return new ReadResult.Unreadable<>(List.of(Finding.error("input.failed", "", Argument.of("file", file))));
    }

    /** Answers with what was read: its result, or its findings and the exit code for them. */
    <T> int answer(ReadResult<T> input, Function<T, Integer> answer) {
        return input.<Integer>fold(
                read -> {
                    report(read.findings());
                    return answer.apply(read.value());
                },
                refused -> refuse(refused.findings(), ExitCode.REFUSED),
                unreadable -> refuse(unreadable.findings(), ExitCode.UNREADABLE));
    }

    /** Prints a result. */
    int print(String result) {
        out.print(result);
        out.flush();
        return ExitCode.DONE;
    }

    /** Tells in a line what the program is about to do, which may take longer than a second. */
    void progress(String key) {
        err.println(words.text(key));
    }

    /** Prints findings as what came of an input that is refused. */
    int refuse(List<Finding> findings, int exitCode) {
        report(findings);
        if (json) {
            print(FindingsJson.write(findings, words));
        }
        return exitCode;
    }

    /** Prints a line for each finding to standard error. */
    void report(List<Finding> findings) {
        findings.forEach(finding -> err.println(FindingText.write(finding, words)));
    }
}
