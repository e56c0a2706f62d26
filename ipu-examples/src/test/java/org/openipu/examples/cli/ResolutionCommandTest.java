package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResolutionCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the structure is printed in the documented keys")
    void aTextBecomesItsStructure() throws IOException {
        Run run = Run.of("resolution", file("r.md", ResolutionTexts.RESOLUTION));

        JsonNode document = MAPPER.readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(document).isEqualTo(MAPPER.readTree("""
                {"format":"org.openipu.resolution/1","kind":"resolution","title":"Lighthouses and safe coasts",
                 "adoption":{"mode":"consensus","body":"151st IPU Assembly","place":"Geneva","date":"2025-10-23"},
                 "preambular":[{"phrase":"Recalling","text":"*Recalling* that coasts are shared,"}],
                 "operative":[
                  {"number":1,"phrases":["Urges","reaffirms"],
                   "text":"*Urges* parliaments to keep lighthouses lit; and *reaffirms* their duty;"},
                  {"number":2,"phrases":["Invites"],"text":"*Invites* governments to:",
                   "items":[{"label":"a","text":"repair lamps;"},{"label":"b","text":"train keepers."}]}],
                 "reservations":[{"party":"Belarus","kind":"reservation","scope":"entire text"}]}
                """));
    }

    @Test
    void aDeclarationHasHeadingsAndPledges() throws IOException {
        JsonNode document = MAPPER.readTree(
                Run.of("resolution", file("d.md", ResolutionTexts.DECLARATION)).out());

        assertThat(document).isEqualTo(MAPPER.readTree("""
                {"format":"org.openipu.resolution/1","kind":"declaration","title":"Harbour Declaration",
                 "adoption":{"mode":"endorsed","body":"151st IPU Assembly","place":"Geneva","date":"2025-10-23"},
                 "opening":["We meet at a time of storms."],
                 "sections":[{"heading":"Keep harbours open by:","pledges":["dredging;","lighting."]}],
                 "closing":["Let us keep watch."]}
                """));
    }

    @Test
    void whatIsLeftOutIsListedWithItsLine() throws IOException {
        Path file = file("r.md", "- 2 -\n\n" + ResolutionTexts.RESOLUTION + "\n\nA letter to the editor.\n");

        Run run = Run.of("resolution", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        file + ":1:1: warning: This belongs to the page and is left out: - 2 - (times: 1)"
                                + " [text.page-furniture]",
                        file + ":20:1: warning: This stands before or after the text and is left out:"
                                + " A letter to the editor. [text.outside]");
    }

    @Test
    @DisplayName("what a text does not say of its adoption is named, and nothing is invented")
    void whatIsMissingIsNamed() throws IOException {
        Run run = Run.of(
                "resolution",
                file("r.md", ResolutionTexts.RESOLUTION.replace("23 October 2025", "in autumn")),
                "--format",
                "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[text.no-adoption-date]");
        assertThat(MAPPER.readTree(run.out()).at("/findings/0/code").stringValue())
                .isEqualTo("text.no-adoption-date");
    }

    @Test
    void severalTextsAreRefusedWithTheirLines() throws IOException {
        Run run = Run.of(
                "resolution",
                file("r.md", ResolutionTexts.RESOLUTION + "\n" + ResolutionTexts.DECLARATION),
                "--lang",
                "de");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2 angenommene Texte").contains("Zeilen 3, 19");
    }

    @Test
    void aFormThatIsNoneIsWrongUsageAndAMissingFileCannotBeRead() throws IOException {
        assertThat(Run.of("resolution", file("r.md", ResolutionTexts.RESOLUTION), "--to", "pdf")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("resolution").exitCode()).isEqualTo(2);
        assertThat(Run.of("resolution", folder.resolve("none")).exitCode()).isEqualTo(3);
        assertThat(Run.of("resolution", file("r.json", "{\"kind\":")).exitCode())
                .isEqualTo(3);
        assertThat(Run.of("resolution", file("s.json", "{\"kind\":\"resolution\"}"))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aTextIsReadFromStandardInput() {
        InputStream keyboard = System.in;
        try {
            System.setIn(new ByteArrayInputStream(ResolutionTexts.RESOLUTION.getBytes(StandardCharsets.UTF_8)));
            assertThat(Run.of("resolution", "-").exitCode()).isZero();
        } finally {
            System.setIn(keyboard);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
