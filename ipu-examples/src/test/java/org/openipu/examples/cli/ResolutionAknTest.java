package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionAknTest {

    private static final String RESOLUTION = """
            ## Lighthouses and safe coasts

            *Resolution adopted by consensus\\* by the 151st IPU Assembly
            (Geneva, 23 October 2025)*

            The 151st Assembly of the Inter-Parliamentary Union,

            *Recalling* that coasts are shared,<sup>1</sup>

            1. *Urges* parliaments to:
              - (a) repair lamps;
              - (b) train keepers.

            <sup>1</sup> An atlas of coasts.

            \\* - Belarus expressed a reservation on the entire text of the resolution.
            """;

    private static final String DRAFT = """
            {"title": "A draft <b>of</b> nothing", "consideration": {"outcome": "not-adopted", "body": "Security Council",
             "date": "2023-06-16", "remark": "Vetoed"},
             "preambular": [{"phrase": "Recalling", "text": "*Recalling* its silence,"}],
             "operative": [{"number": 1, "phrases": ["Decides"], "text": "*Decides* to wait."}]}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a text becomes Akoma Ntoso and comes back with its footnote, its items and its reservation")
    void aTextGoesThereAndBack() throws IOException {
        Path text = file("r.md", RESOLUTION);
        Run written = Run.of("resolution", text, "--to", "akn");
        Path akn = file("r.xml", written.out());

        assertThat(written.exitCode()).isZero();
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).startsWith("<?xml").contains("<authorialNote", "Belarus");
        for (String form : List.of("json", "markdown", "html")) {
            assertThat(Run.of("resolution", akn, "--to", form)).isEqualTo(Run.of("resolution", text, "--to", form));
        }
        assertThat(Run.of("resolution", akn, "--to", "akn")).isEqualTo(written);
    }

    @Test
    void aDocumentIsConvertedToTheSameFile() throws IOException {
        Path json =
                file("r.json", Run.of("resolution", file("r.md", RESOLUTION)).out());

        assertThat(Run.of("convert", json, "--from", "json", "--to", "akn"))
                .isEqualTo(Run.of("resolution", json, "--to", "akn"));
    }

    @Test
    @DisplayName("a draft that was not adopted stays one in every form")
    void aDraftStaysADraft() throws IOException {
        Path draft = file("draft.json", DRAFT);
        Path akn = file("draft.xml", Run.of("resolution", draft, "--to", "akn").out());

        assertThat(Run.of("resolution", akn).out())
                .isEqualTo(Run.of("resolution", draft).out());
        assertThat(Run.of("convert", draft, "--from", "json", "--to", "akn"))
                .isEqualTo(Run.of("resolution", akn, "--to", "akn"));
        assertThat(Run.of("resolution", akn).err()).contains("The text was not adopted. [akn.not-adopted]");
        assertThat(Run.of("resolution", akn).out()).startsWith("{\n  \"format\" : \"org.openipu.resolution-text/1\",");
        assertThat(Run.of("resolution", akn, "--to", "markdown").out()).isEqualTo("""
                # A draft \\<b>of\\</b> nothing

                *Not adopted (Security Council, 16 June 2023). Vetoed*

                *Recalling* its silence,

                1. *Decides* to wait.
                """);
        assertThat(Run.of("resolution", akn, "--to", "html").out())
                .contains(
                        "A draft &lt;b&gt;of&lt;/b&gt; nothing",
                        "Not adopted (Security Council, 16 June 2023). Vetoed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><!DOCTYPE akomaNtoso [<!ENTITY a 'b'>]><akomaNtoso>&a;</akomaNtoso>",
                "<!DOCTYPE akomaNtoso SYSTEM 'file:///etc/passwd'><akomaNtoso/>",
                "<?xml version='1.0'?><html/>",
                "<akomaNtoso>",
                "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><bill/></akomaNtoso>"
            })
    void whatIsNoSuchFileIsRefusedWithWords(String xml) throws IOException {
        for (String form : List.of("json", "akn")) {
            Run run = Run.of("resolution", file("bad.xml", xml), "--to", form);

            assertThat(run.exitCode()).isIn(ExitCode.REFUSED, ExitCode.UNREADABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("bad.xml:1:").doesNotContain("Exception");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+")
    @DisplayName("every resolution of the United Nations at hand is read, and written in every form")
    void filesOfOthersAreReadAndWritten() throws IOException {
        Path corpus = Path.of(System.getProperty("ipu.conformance.dir"), "unxml");
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String form : List.of("json", "akn", "markdown", "html")) {
                    Run run = Run.of("resolution", file, "--to", form);

                    assertThat(run.exitCode())
                            .as("%s to %s: %s", file, form, run.err())
                            .isZero();
                    assertThat(run.out()).isNotBlank();
                }
            }
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
