package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, days and texts of a stranger command nothing, and whatever fails is told of in one line. */
class HostileInputTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a name that begins with @ is a name, not a file of arguments")
    void aFileOfArgumentsIsNotExpanded() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");

        assertThat(Run.of("costs", "@" + arguments))
                .isEqualTo(new Run(3, "", "error: There is no file @" + arguments + ". [input.missing]\n"));
    }

    @Test
    void aNameThatNoFileCanHaveIsReportedInOneLine() {
        assertThat(Run.of("costs", "a\0b\nc"))
                .isEqualTo(new Run(3, "", "error: a\uFFFDb\uFFFDc cannot be read. [input.failed]\n"));
        assertThat(Run.of("demo", "--out", "a\0b").err())
                .endsWith("\nerror: No files can be written to a\uFFFDb. [output.failed]\n");
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThat(Run.of("costs", "").exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-01-01", "2025-02-30", "0000-01-01", "-5", "today", "", "2025-1-1"})
    void aDayThatIsNoneOrHasNoRulesIsWrongUsage(String day) {
        Run run = Run.of("emergency-item", "votes.csv", "--date=" + day);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Invalid value for option '--date': '" + day + "' is ");
    }

    @Test
    void anIdFromADocumentCannotCommandTheTerminal() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.json"),
                "{\"requests\":[{\"id\":\"\\u001b]0;owned\\u0007\\nAccepted: x\",\"yes\":1,\"no\":0,\"abstain\":0}]}");

        Run run = Run.of("emergency-item", file);

        assertThat(run.out())
                .doesNotContain("\u001b", "\u0007", "\nAccepted: x")
                .contains("\nAccepted: \uFFFD]0;owned");
    }

    @Test
    void aRateFromATableCannotCommandTheTerminal() throws IOException {
        Path costs = Files.writeString(
                folder.resolve("costs.csv"), "date,category,description,amount,currency\n2025-10-17,meals,x,1,EUR\n");
        Path rates = Files.writeString(
                folder.resolve("rates.csv"),
                "date,base,quote,rate,source\n2025-10-17,EUR,CHF,0.9257,\"a\u202eb\nall items  XXX\"\n");

        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", rates).out())
                .doesNotContain("\u202e", "\nall items  XXX")
                .contains("a\uFFFDb\uFFFDall items");
    }

    @Test
    void aResultThatCannotBeWrittenIsNotSilentlyLost() throws IOException {
        Writer full = Writer.nullWriter();
        full.close();
        StringWriter err = new StringWriter();

        int exitCode = Ipu.run(new PrintWriter(full, true), new PrintWriter(err, true), "--version");

        assertThat(new Run(exitCode, "", err.toString()))
                .isEqualTo(new Run(3, "", "ipu: the result cannot be written to standard output\n"));
    }
}
