package org.openipu.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.reference.ParliamentEntry;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.un.UnVotesNdjson;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the schemas and examples of Popolo, from a folder outside the repository. Source: popolo-project, CC BY 4.0. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class PopoloConformanceTest {

    private static final Map<String, String> KINDS = Map.of(
            "organizations", "organization",
            "persons", "person",
            "memberships", "membership",
            "posts", "post",
            "motions", "motion",
            "vote_events", "vote_event");

    @ParameterizedTest
    @CsvSource({
        "count, COUNT",
        "embedding-membership, MEMBERSHIP",
        "embedding-organization, ORGANIZATION",
        "embedding-person, PERSON",
        "embedding-post, POST",
        "membership, MEMBERSHIP",
        "metadata, PERSON",
        "name-component, PERSON",
        "organization, ORGANIZATION",
        "person, PERSON",
        "post, POST",
        "vote, VOTE",
        "vote_event, VOTE_EVENT"
    })
    void theExamplesAreRead(String example, PopoloKind kind) throws IOException {
        PopoloDocument read =
                PopoloJson.read(example(example), kind).findValue().orElseThrow();

        assertThat(read).isNotEqualTo(PopoloDocument.EMPTY);
        assertValid(read);
    }

    @Test
    @DisplayName("the example of a motion breaks its own schema: a vote event that is a text is refused with its place")
    void theMotionIsRefusedAsItsSchemaRefusesIt() throws IOException {
        JsonNode motion = JsonMapper.shared().readTree(example("motion").text());

        assertThat(schemas().errors("motion", motion)).containsExactly(".vote_events[0] type");
        assertThat(Reading.of(PopoloJson.read(example("motion"), PopoloKind.MOTION))
                        .findings())
                .anySatisfy(note -> assertThat(note).endsWith(":9:19 vote_events[0] json.not-an-object"));
    }

    @Test
    @DisplayName("what breaks a schema is found by the check itself")
    void theCheckCanFail() throws IOException {
        JsonNode event = JsonMapper.shared()
                .readTree("{\"start_date\":\"2025-10-19\",\"counts\":[{\"option\":1,\"value\":1.5}],\"votes\":{}}");

        assertThat(schemas().errors("vote_event", event))
                .containsExactlyInAnyOrder(
                        ".start_date format", ".counts[0].option type", ".counts[0].value type", ".votes type");
    }

    @ParameterizedTest
    @CsvSource({"ga-76.ndjson, 80", "ga-78.ndjson, 85"})
    @DisplayName("the votes of the United Nations are valid as Popolo and come back as they were")
    void theVotesOfTheUnitedNationsAreValid(String file, int votes) throws IOException {
        List<ResultSheet> sheets = UnVotesNdjson.read(
                        InputText.read(folder("un-votes").resolve(file), ReadLimits.DEFAULT)
                                .findValue()
                                .orElseThrow())
                .findValue()
                .orElseThrow()
                .sheets();
        PopoloDocument document =
                PopoloVotes.document(sheets, PopoloOrganization.of("ga", "General Assembly", "assembly"));

        assertThat(document.voteEvents()).hasSize(votes);
        assertValid(document);
        assertThat(votes(PopoloVotes.read(InputText.of("in", PopoloJson.write(document)))
                        .findValue()
                        .orElseThrow()
                        .sheets()))
                .isEqualTo(votes(sheets));
    }

    @Test
    void theParliamentsOfTheRegisterAreValid() throws IOException {
        assertValid(PopoloParliaments.document(
                Parliaments.all().stream().map(ParliamentEntry::toParliament).toList()));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any votes are valid as Popolo")
    void anyVotesAreValid(@ForAll @From("sheets") ResultSheet sheet) throws IOException {
        if (System.getProperty("ipu.conformance.dir") != null) {
            assertValid(PopoloVotes.document(List.of(sheet), PopoloProperties.BODY));
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<ResultSheet> sheets() {
        return PopoloProperties.sheets();
    }

    private static List<RequestVote> votes(List<ResultSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.votes().stream()).toList();
    }

    /** The file as a whole has the lists of an organization; each object has the schema of its kind. */
    private static void assertValid(PopoloDocument document) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(PopoloJson.write(document));
        Draft03 schemas = Schemas.ALL;
        assertThat(schemas.errors("organization", root)).isEmpty();
        KINDS.forEach((list, kind) -> root.path(list)
                .values()
                .forEach(each -> assertThat(schemas.errors(kind, each)).isEmpty()));
        assertThat(KINDS.keySet()).containsAll(root.propertyNames());
    }

    private static Draft03 schemas() {
        return Schemas.ALL;
    }

    private static InputText example(String name) throws IOException {
        Path file = folder("popolo").resolve("examples").resolve(name + ".json");
        return InputText.of(name, Files.readString(file));
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("ipu.conformance.dir"), name);
    }

    private static final class Schemas {
        static final Draft03 ALL = read();

        private static Draft03 read() {
            try {
                return new Draft03(folder("popolo").resolve("schemas"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
