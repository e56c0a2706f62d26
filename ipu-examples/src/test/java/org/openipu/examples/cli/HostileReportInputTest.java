package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of hostile names commands nothing, and one that cannot be printed leaves no file. */
class HostileReportInputTest {

    @TempDir
    private Path folder;

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
}
