package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void manyRequestsAreDecidedAtOnce() throws IOException {
        StringBuilder table = new StringBuilder("request,yes,no,abstain\n");
        for (int i = 0; i < 50_000; i++) {
            table.append("r").append(i).append(',').append(i).append(",1,1\n");
        }
        Path file = Files.writeString(folder.resolve("votes.csv"), table);

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("emergency-item", file));

        assertThat(run.out()).contains("Accepted: r49999");
    }

    @Test
    void manySeatsAreSharedAmongManyGroupsWhoseNamesCommandNothing() throws IOException {
        StringBuilder table = new StringBuilder("group,votes\n\"a\u202eb\nAccepted: x\",1\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("g").append(i).append(',').append(i * 7919 % 10_007).append('\n');
        }
        Path file = Files.writeString(folder.resolve("groups.csv"), table);

        Run run =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("apportion", "--seats", "100000", file));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("\u202e", "\nAccepted: x").contains("a\uFFFDb\uFFFDAccepted: x");
    }

    @Test
    void manyRowsOfOneDelegationAreReconciledAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.csv"), "request,member,yes,no,abstain\n" + "i,LI,999999,0,0\n".repeat(50_000));

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("reconcile", file, "--printed", file));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Not consistent, errors: 99,998,");
    }

    @Test
    @DisplayName("thousands of rates, each with other digits, are still added up exactly and at once")
    void manyRatesOfManyDigitsAreAddedUpAtOnce() throws IOException {
        StringBuilder costs = new StringBuilder("date,category,description,amount,currency\n");
        StringBuilder rates = new StringBuilder("date,base,quote,rate,source\n");
        LocalDate first = LocalDate.of(1000, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            costs.append(first.plusDays(i)).append(",meals,x,1.01,EUR\n");
            rates.append(first.plusDays(i))
                    .append(",CHF,EUR,1.")
                    .append(100_000_007L + 2L * i)
                    .append(",x\n");
        }
        Path table = Files.writeString(folder.resolve("rates.csv"), rates);
        Path file = Files.writeString(folder.resolve("costs.csv"), costs);

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("costs", file, "--in", "CHF", "--rates", table));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("all items  CHF ");
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
    @DisplayName("the largest roll calls that are analysed, with votes that are hard to weigh, are analysed at once")
    void largeRollCallsAreAnalysedAtOnce() throws IOException {
        StringBuilder votes = new StringBuilder("request,member,yes,no,abstain,entitlement,delegates\n");
        String[] codes = Locale.getISOCountries();
        for (String request : List.of("a\u202eb", "i", "ii", "iii")) {
            for (int i = 0; i < codes.length; i++) {
                votes.append(request).append(',').append(codes[i]);
                votes.append(",")
                        .append(18 + i % 3)
                        .append(",")
                        .append(i % 7)
                        .append(",")
                        .append(i % 4)
                        .append(",,\n");
            }
        }
        Path file = Files.writeString(folder.resolve("votes.csv"), votes);

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("analyse", file, "--date", "2025-10-20"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("\u202e").contains("What would turn it");
    }

    @Test
    void aDocumentOfMillionsOfEmptyObjectsIsUnreadable() throws IOException {
        Path file =
                Files.writeString(folder.resolve("votes.json"), "{\"requests\":[" + "{},".repeat(2_000_000) + "{}]}");

        Run run = Run.of("emergency-item", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(file + ":1:").endsWith("[json.syntax]\n");
    }

    @Test
    @DisplayName("a report with markup and endless words for names is printed, and commands nothing")
    void aReportOfHostileNamesIsPrinted() throws IOException {
        String name = "<script>alert(1)</script>]]>" + "x".repeat(1_000);
        Path file = Files.writeString(
                folder.resolve("report.json"), Variants.report().replace("Sebastian Gassner", name));

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("report", file, "--draft", "--out", folder.resolve("out")));

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("&lt;script")
                .doesNotContain("<script");
        assertThat(folder.resolve("out/report.pdf")).isNotEmptyFile();
    }

    @Test
    void aNameThatTurnsTheWritingIsNotPrinted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("report.json"), Variants.report().replace("Sebastian Gassner", "a\u202eb"));

        Run run = Run.of("report", file, "--draft", "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isNotEmpty().doesNotContain("\u202e");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aReportThatIsNoneIsNotPrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "[".repeat(100_000));

        Run run = Run.of("report", file, "--draft", "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("a text in another encoding is refused by its name, and broken UTF-8 at its place")
    void aResolutionInAnotherEncodingIsRefusedByName() throws IOException {
        Path utf16 = Files.write(folder.resolve("a.txt"), "Resolution".getBytes(StandardCharsets.UTF_16));
        Path latin = Files.write(folder.resolve("b.txt"), "Résolution".getBytes(StandardCharsets.ISO_8859_1));
        Path broken = Files.write(folder.resolve("c.txt"), new byte[] {'a', '\n', (byte) 0xC3, '(', (byte) 0xC3});

        assertThat(Run.of("resolution", utf16).err()).contains(" is UTF-16 text");
        assertThat(Run.of("resolution", latin))
                .isEqualTo(new Run(
                        3,
                        "",
                        latin + ":1:2: error: " + latin
                                + " is ISO-8859-1 text, not UTF-8; it has to be converted first."
                                + " [input.other-encoding]\n"));
        assertThat(Run.of("resolution", broken).err()).startsWith(broken + ":2:1: error: ");
    }

    @Test
    @DisplayName("marks without end, markup and marks that turn the writing do no harm in a resolution")
    void aHostileResolutionIsReadAtOnce() throws IOException {
        String head =
                "# <script>alert(1)</script>\n\nAdopted by consensus by the 151st IPU Assembly (Geneva, 23 October"
                        + " 2025)\n\nThe 151st Assembly,\n\nRecalling ";
        for (String marks : List.of("*", "(", "*a ", "[a](", "<sup>", "1. ", "_ _", "\\")) {
            Path file = Files.writeString(
                    folder.resolve("r.md"),
                    head + (marks.repeat(1_000) + "\n").repeat(1_000_000 / (1_000 * marks.length())));
            Run run =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("resolution", file, "--to", "html"));
            assertThat(run.exitCode()).as(marks).isBetween(0, 1);
            assertThat(run.out()).doesNotContain("<script");
        }
        Path turned = Files.writeString(folder.resolve("t.md"), head + "a\u202eb,\n\n1. Urges it.\n");
        assertThat(Run.of("resolution", turned).err()).contains("U+202E").doesNotContain("\u202e");
        Path page = Files.writeString(folder.resolve("u.md"), head + "a,\n\n1. Urges it.\n");
        assertThat(Run.of("resolution", page, "--to", "html").out())
                .contains("&lt;script")
                .doesNotContain("<script");
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

    @Test
    @DisplayName("when the memory is too small for an input, one line says so")
    void tooLittleMemoryIsOneLine() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("costs.csv"), "x".repeat(16_000_000));

        assertThat(Child.run(folder, List.of("-Xmx20m"), "costs", "costs.csv"))
                .isEqualTo(new Run(3, "", "ipu: there is too little memory for this input; java -Xmx gives more\n"));
    }
}
