package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to harm, for each reader of the interchange. */
class HostileInterchangeTest {

    private static final int DEEP = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "un-ndjson", "parline"})
    @DisplayName("what is no text in UTF-8 is unreadable, with its place or the encoding that its mark names")
    void otherEncodingsAreNamed(String from) throws IOException {
        Path latin = Files.write(folder.resolve("latin"), "ab\ncd\u00e9f".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = Files.write(folder.resolve("wide"), "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(convert(latin, from))
                .isEqualTo(new Run(
                        3,
                        "",
                        latin + ":2:3: error: " + latin
                                + " is ISO-8859-1 text, not UTF-8; it has to be converted first."
                                + " [input.other-encoding]\n"));
        assertThat(convert(wide, from))
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                wide + ":1:1: error: " + wide
                                        + " is UTF-16 text, not UTF-8; it has to be converted first. [input.other-encoding]\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 'request,yes,no,abstain\ni,1,0,0\n'",
        "json, '{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":0,\"abstain\":0}]}'",
        "un-ndjson, '{\"symbol\":\"i\",\"adoption_type\":\"Without a vote\",\"MS_in_favour_count\":\"0\",\"MS_in_favour\":[],\"MS_against_count\":\"0\",\"MS_against\":[],\"MS_abstaining_count\":\"0\",\"MS_abstaining\":[]}'",
        "parline, '{\"data\":[]}'"
    })
    void aByteOrderMarkIsNoPartOfTheText(String from, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "\uFEFF" + text.replace("\\n", "\n"));

        assertThat(convert(file, from).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "un-ndjson", "parline"})
    void depthLengthAndRepeatedKeysAreRefusedAtOnce(String from) throws IOException {
        for (String text : new String[] {
            "{\"a\":" + "[".repeat(DEEP),
            "{\"" + "k".repeat(DEEP) + "\":1}",
            "{\"data\":\"" + "x".repeat(DEEP) + "\"}",
            "{\"data\":" + "9".repeat(DEEP) + "}",
            "{\"symbol\":\"a\",\"symbol\":\"b\"}",
            "{\"data\":1e9999999999}"
        }) {
            Path file = Files.writeString(folder.resolve("file"), text);

            Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> convert(file, from));

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.endsWith("[json.syntax]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "un-ndjson", "parline"})
    void aFileThatIsTooLargeIsUnreadable(String from) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), " ".repeat(17 * 1024 * 1024));

        assertThat(convert(file, from).err()).endsWith("[input.too-large]\n");
    }

    @Test
    @DisplayName("names made to command a terminal or a browser stay data")
    void namesCommandNothing() throws IOException {
        String name = "\u202e<script>\\u001b]0;x\\u0007\\nerror: none";
        Path json = Files.writeString(
                folder.resolve("votes.json"),
                "{\"requests\":[{\"id\":\"" + name + "\",\"title\":\"t\",\"yes\":1,\"no\":0,\"abstain\":0}]}");
        Path un = Files.writeString(folder.resolve("un"), "{\"symbol\":\"" + name + "\",\"adoption_type\":\"x\"}");

        Run table = Run.of("convert", json, "--from", "json", "--to", "csv");
        assertThat(table.exitCode()).isZero();
        assertThat(table.err()).doesNotContain("\u001b", "\nerror: none", "\u202e");
        assertThat(table.out()).startsWith("request,yes,no,abstain\r\n\"'\u202e<script>");
        assertThat(Run.of("convert", json, "--from", "json", "--to", "popolo").out())
                .contains("\\u001B]0;x\\u0007\\n");
        assertThat(convert(un, "un-ndjson").err()).doesNotContain("\u001b", "\nerror: none", "\u202e");
    }

    @Test
    @DisplayName("thousands of resolutions with unknown States are all reported, at once")
    void manyUnknownStatesAreReportedAtOnce() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append("{\"symbol\":\"R").append(i).append("\",\"adoption_type\":\"By a recorded vote\",");
            lines.append("\"MS_in_favour_count\":\"2\",\"MS_in_favour\":[\"").append("\u00c3".repeat(190));
            lines.append("\",\"C").append("?".repeat(190)).append("\"],\"MS_against_count\":\"0\",\"MS_against\":[],");
            lines.append("\"MS_abstaining_count\":\"0\",\"MS_abstaining\":[]}\n");
        }
        Path file = Files.writeString(folder.resolve("un"), lines);

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> convert(file, "un-ndjson"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(4_000);
    }

    private static Run convert(Path file, String from) {
        return Run.of("convert", file, "--from", from, "--to", "json");
    }
}
