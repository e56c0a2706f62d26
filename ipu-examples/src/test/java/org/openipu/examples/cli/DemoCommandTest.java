package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String PROGRESS = "Checking the report ...\nWriting the report ...\n";

    @TempDir
    private Path folder;

    @Test
    void decidesChecksAndTotalsOnBundledFacts() {
        Run run = Run.of("demo", "--out", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo(PROGRESS);
        assertThat(run.out())
                .contains("Hungary and Japan  776  237      237    1,013     676     100  reached")
                .contains("Accepted: Hungary and Japan")
                .contains("climate change  1,106  311      248    1,417     945     161  reached")
                .contains("Accepted: climate change")
                .contains("ii (transnational organized crime)   reached          accepted")
                .contains("The report does not contradict the rule.")
                .contains("own costs                  CHF 20,095.55")
                .contains("all items                  CHF 33,195.55", "all items                     EUR 536.00")
                .contains("\nannual-report-2025.json: valid, errors: 0, warnings: 0\n")
                .endsWith(Stream.of("html", "md", "pdf", "json")
                        .map(form -> folder.resolve("report." + form) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void writesTheReportInTheDelegationsLanguage() throws IOException {
        Run.of("demo", "--out", folder);

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<html lang=\"de-LI\">", "CHF 20'095.55", "Dringliches Nachtragstraktandum");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("CHF 20'095.55");
        assertThat(folder.resolve("report.pdf"))
                .binaryContent()
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(Run.of("validate", folder.resolve("report.json")).exitCode()).isZero();
        assertThat(files()).containsExactlyInAnyOrder("report.html", "report.md", "report.pdf", "report.json");
    }

    @Test
    void writesTheReportInTheLanguageThatIsAskedFor() throws IOException {
        Run.of("demo", "--out", folder, "--lang", "en");

        assertThat(Files.readString(folder.resolve("report.html"))).contains("<html lang=\"en\">", "CHF 20,095.55");
    }

    @Test
    void givesTheSummaryAsOneDocument() {
        Run run = Run.of("demo", "--out", folder, "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"org.openipu.year-summary/1\"")
                .endsWith("}\n");
    }

    @Test
    void endsWithThreeAndWritesNothingWhenTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "kept");

        Run run = Run.of("demo", "--out", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo(PROGRESS + "error: No files can be written to " + file + ". [output.failed]\n");
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    @Test
    @DisplayName("without arguments the program does the same, and leaves nothing elsewhere, such as a list of fonts")
    void isWhatTheProgramDoesWithoutArguments() throws IOException, InterruptedException {
        Run run = Child.run(folder, List.of("-Duser.home=" + folder));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo(PROGRESS);
        assertThat(run.out())
                .startsWith("Liechtenstein: summary of the year 2025\n")
                .contains("ipu-report");
        assertThat(folder.resolve("ipu-report/report.pdf")).isNotEmptyFile();
        assertThat(files()).containsExactly("ipu-report");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
