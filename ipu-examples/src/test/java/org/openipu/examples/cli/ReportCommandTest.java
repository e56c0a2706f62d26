package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.json.AnnualReportJson;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameTheFolder() {
        out = folder.resolve("out");
    }

    @Test
    void theReportIsWrittenInEveryFormAndTheFilesAreNamed() throws IOException {
        Run run = Run.of("report", report(), "--out", out);

        assertThat(run).isEqualTo(new Run(0, named("report.html", "report.md", "report.pdf", "report.json"), ""));
        assertThat(files()).containsExactly("report.html", "report.json", "report.md", "report.pdf");
        assertThat(out.resolve("report.pdf")).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({"html, report.html", "markdown, report.md", "pdf, report.pdf", "json, report.json"})
    void oneFormIsWrittenWhenItIsAskedFor(String form, String file) throws IOException {
        Run run = Run.of("report", report(), "--to", form, "--out", out);

        assertThat(run).isEqualTo(new Run(0, named(file), ""));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void theDataComesBackAsItWas() throws IOException {
        Run.of("report", report(), "--to", "json", "--out", out);

        assertThat(Files.readString(out.resolve("report.json")))
                .isEqualTo(AnnualReportJson.write(LiechtensteinYear.report()));
    }

    @Test
    @DisplayName("the report speaks its own language, whatever that of the console is, unless another is asked for")
    void theReportSpeaksItsOwnLanguage() throws IOException {
        Run.of("report", report(), "--to", "markdown", "--out", out);
        assertThat(Files.readString(out.resolve("report.md"))).contains("Kosten der Delegation", "CHF 20'095.55");

        Run.of("report", report(), "--to", "markdown", "--out", out, "--lang", "en");
        assertThat(Files.readString(out.resolve("report.md"))).contains("CHF 20,095.55");
    }

    @Test
    void aReportWhoseFiguresDisagreeIsNotPrinted() throws IOException {
        Run run = Run.of("report", disagreeing(), "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error: costs.stated.ownCosts: The stated total is CHF 20,095.50;")
                .endsWith("[costs.stated-total-differs]\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aReportIsCheckedAsValidateChecksIt() throws IOException {
        Path file = disagreeing();

        assertThat(Run.of("report", file, "--out", out, "--lang", "de").err())
                .isEqualTo(Run.of("validate", file, "--lang", "de").err());
        assertThat(Run.of("report", file, "--out", out, "--format", "json"))
                .isEqualTo(Run.of("validate", file, "--format", "json"));
    }

    @Test
    @DisplayName("a draft is printed with its findings, in its own language, and those on the console in the console's")
    void aDraftIsPrintedWithItsFindings() throws IOException {
        Run run = Run.of("report", disagreeing(), "--draft", "--to", "html", "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(named("report.html"));
        assertThat(run.err()).contains("The stated total is CHF 20,095.50;");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("class=\"mark\"", "<aside class=\"findings\">", "20'095.50", "costs.stated.ownCosts");
    }

    @Test
    void aDraftOfAGoodReportHasTheMarkToo() throws IOException {
        Run run = Run.of("report", report(), "--draft", "--to", "html", "--out", out);

        assertThat(run).isEqualTo(new Run(0, named("report.html"), ""));
        assertThat(Files.readString(out.resolve("report.html"))).contains("class=\"mark\"");
        Run.of("report", report(), "--to", "html", "--out", out);
        assertThat(Files.readString(out.resolve("report.html"))).doesNotContain("class=\"mark\"");
    }

    @Test
    void whatCannotBeReadIsNoDraftEither() throws IOException {
        Path file =
                Files.writeString(folder.resolve("r.json"), Variants.report().replace("\"year\"", "\"yeer\""));

        Run run = Run.of("report", file, "--draft", "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(Run.of("validate", file).err());
        assertThat(out).doesNotExist();
    }

    @Test
    void findingsAloneAreOnTheConsoleAsJson() throws IOException {
        Run run = Run.of("report", report(), "--to", "html", "--out", out, "--format", "json");

        assertThat(run).isEqualTo(Run.of("validate", report(), "--format", "json"));
        assertThat(files()).containsExactly("report.html");
    }

    @Test
    void aReportIsReadFromStandardInput() throws IOException {
        InputStream keyboard = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Variants.report().getBytes(StandardCharsets.UTF_8)));
            assertThat(Run.of("report", "-", "--to", "markdown", "--out", out))
                    .isEqualTo(new Run(0, named("report.md"), ""));
        } finally {
            System.setIn(keyboard);
        }
    }

    @Test
    void anotherKindOfDocumentIsNoReport() throws IOException {
        Path costs = Files.writeString(folder.resolve("costs.json"), "{\"year\":2025,\"items\":[]}");

        assertThat(Run.of("report", costs, "--out", out).exitCode()).isEqualTo(1);
        assertThat(Run.of("report", folder.resolve("none.json"), "--out", out).exitCode())
                .isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void endsWithThreeWhenTheFolderIsAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "kept");

        assertThat(Run.of("report", report(), "--to", "json", "--out", taken))
                .isEqualTo(new Run(3, "", "error: No files can be written to " + taken + ". [output.failed]\n"));
        assertThat(Files.readString(taken)).isEqualTo("kept");
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("report.json"), Variants.report());
    }

    private Path disagreeing() throws IOException {
        return Files.writeString(folder.resolve("wrong.json"), Variants.report().replace("20095.55", "20095.50"));
    }

    private String named(String... names) {
        return String.join(
                "", Stream.of(names).map(name -> out.resolve(name) + "\n").toList());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
