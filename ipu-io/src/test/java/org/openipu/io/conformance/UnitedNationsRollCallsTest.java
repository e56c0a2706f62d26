package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.un.UnVotes;
import org.openipu.io.un.UnVotesNdjson;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.UnitedNationsParameters;
import org.openipu.rules.sister.SisterMajority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Roll calls of the General Assembly of the United Nations, from a folder outside the repository: printed counts, which are
 * texts and may be padded with zeros, against names. Source: United Nations, through UNxml/GAresolutions.
 *
 * <p>No line of the two sessions contradicts itself: no count differs from its names, and no State stands twice. This was
 * counted beforehand by a few lines that share nothing with the library. Some States change their spelling from one
 * resolution to another (TURKEY and TÜRKİYE, NETHERLANDS with and without its long form, COTE and CÔTE D'IVOIRE); within one
 * resolution none does.
 */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class UnitedNationsRollCallsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest(name = "{0}: {1} recorded votes, {2} adoptions without a vote")
    @CsvSource({"ga-76.ndjson, 80, 230", "ga-78.ndjson, 85, 243"})
    @DisplayName("every recorded vote is converted, every spelling known, and no contradiction is made up")
    void areReadWhole(String file, int recorded, int withoutVote) throws IOException {
        UnVotes votes = votes(file);

        assertThat(votes.sheets())
                .hasSize(recorded)
                .allMatch(sheet -> sheet.date().isPresent());
        assertThat(votes.withoutVote()).hasSize(withoutVote);
        assertThat(votes.findings()).extracting(Finding::code).containsExactly("un.fields-left-out", "un.without-vote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ga-76.ndjson", "ga-78.ndjson"})
    @DisplayName("one name fewer, or one standing twice, is found in every recorded vote, which is then left out")
    void findsEveryContradictionPutIn(String file) throws IOException {
        for (JsonNode vote : recordedVotes(file)) {
            ArrayNode affirmative = (ArrayNode) vote.path("MS_in_favour");
            ArrayNode abstaining = (ArrayNode) vote.path("MS_abstaining");
            JsonNode first = affirmative.remove(0);
            assertThat(errors(vote)).containsExactly(symbol(vote) + " printed.yes-differs");

            affirmative.insert(0, first);
            abstaining.add(first);
            assertThat(errors(vote))
                    .containsExactlyInAnyOrder(
                            symbol(vote) + " reconciliation.name-on-two-sides",
                            symbol(vote) + " printed.abstain-differs");
        }
    }

    /**
     * All were adopted, and all have more affirmative than negative votes. Ten have fewer than half of yes, no and abstentions, so
     * that these are in no base; two have no two thirds, so that they were no important questions.
     */
    @Test
    @DisplayName("the pack of the General Assembly explains every recorded vote")
    void areExplainedByThePack() {
        List<ResultSheet> sheets = Stream.of("ga-76.ndjson", "ga-78.ndjson")
                .flatMap(file -> votes(file).sheets().stream())
                .toList();

        assertThat(sheets).allMatch(sheet -> isReached(sheet, UnitedNationsParameters.OTHER_QUESTIONS));
        assertThat(sheets.stream()
                        .flatMap(sheet -> sheet.votes().stream())
                        .map(RequestVote::tally)
                        .filter(tally -> 2L * tally.affirmative() <= tally.votesCastAndAbstentions()))
                .hasSize(10);
        assertThat(sheets.stream()
                        .filter(sheet -> !isReached(sheet, UnitedNationsParameters.IMPORTANT_QUESTIONS))
                        .map(sheet -> sheet.votes().get(0).id()))
                .containsExactly("A/RES/76/234", "A/RES/78/237");
    }

    private static boolean isReached(ResultSheet sheet, Parameter<Majority> majority) {
        return SisterMajority.decide(sheet.votes(), majority, sheet.date().orElseThrow())
                .outcome()
                .verdicts()
                .get(0)
                .isReached();
    }

    private static UnVotes votes(String file) {
        return InputText.read(folder().resolve(file), ReadLimits.DEFAULT)
                .then(UnVotesNdjson::read)
                .findValue()
                .orElseThrow();
    }

    private static List<String> errors(JsonNode vote) {
        UnVotes read = read(InputText.of("un", JSON.writeValueAsString(vote)));
        assertThat(read.sheets()).isEmpty();
        return read.findings().stream()
                .filter(Finding::isError)
                .map(finding -> text(finding.arguments().get(0)) + " " + finding.code())
                .toList();
    }

    private static String text(Argument argument) {
        return argument.fold(text -> text, Long::toString, Object::toString, Object::toString);
    }

    private static UnVotes read(InputText input) {
        return UnVotesNdjson.read(input).findValue().orElseThrow();
    }

    private static String symbol(JsonNode vote) {
        return vote.path("symbol").stringValue();
    }

    private static List<JsonNode> recordedVotes(String file) throws IOException {
        List<JsonNode> votes = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve(file))) {
            JsonNode vote = JSON.readTree(line);
            if (vote.path("adoption_type").stringValue().equals("By a recorded vote")) {
                votes.add(vote);
            }
        }
        return votes;
    }

    private static Path folder() {
        return Path.of(System.getProperty("ipu.conformance.dir"), "un-votes");
    }
}
