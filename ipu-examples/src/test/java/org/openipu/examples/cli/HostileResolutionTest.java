package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resolution of hostile text does no harm, and one in another encoding is refused by its name. */
class HostileResolutionTest {

    @TempDir
    private Path folder;

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
}
