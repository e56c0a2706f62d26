package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a resolution say the same, each in its way. */
class ResolutionFormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"RESOLUTION", "DECLARATION"})
    @DisplayName("text, JSON and Markdown lead to each other, and are told apart by their content")
    void theFormsLeadToEachOther(String kind) throws IOException {
        String text = kind.equals("RESOLUTION") ? ResolutionTexts.RESOLUTION : ResolutionTexts.DECLARATION;
        String json = Run.of("resolution", file("r", text)).out();
        Run markdown = Run.of("resolution", file("s", json), "--to", "markdown");

        assertThat(markdown.exitCode()).isZero();
        assertThat(Run.of("resolution", file("t", markdown.out()))).isEqualTo(new Run(0, json, ""));
        assertThat(Run.of("resolution", file("u", " \n" + json), "--to=json")).isEqualTo(new Run(0, json, ""));
        assertThat(Run.of("validate", file("v", json)).exitCode()).isZero();
    }

    @Test
    void theMarkdownIsNumberedAsItIsPrinted() throws IOException {
        assertThat(Run.of("resolution", file("r.md", ResolutionTexts.RESOLUTION), "--to", "markdown")
                        .out())
                .isEqualTo("""
                # Lighthouses and safe coasts

                *Resolution adopted by consensus\\* by the 151st IPU Assembly (Geneva, 23 October 2025)*

                The 151st IPU Assembly,

                *Recalling* that coasts are shared,

                1. *Urges* parliaments to keep lighthouses lit; and *reaffirms* their duty;

                2. *Invites* governments to:
                    - (a) repair lamps;
                    - (b) train keepers.

                \\* Belarus expressed a reservation on the entire text of the resolution.
                """);
    }

    @Test
    void thePageHasAnAnchorForEachParagraph() throws IOException {
        assertThat(Run.of("resolution", file("r.md", ResolutionTexts.RESOLUTION), "--to", "html")
                        .out())
                .contains("<li id=\"paragraph-2-b\">", "<p id=\"preamble-1\"><em>Recalling</em> that", "@media print")
                .doesNotContain("<script");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
