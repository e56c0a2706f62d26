package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Tally;
import org.openipu.rules.reconciliation.PrintedTotals;
import org.openipu.rules.reconciliation.ReconciledNames;
import org.openipu.rules.reconciliation.Reconciliation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** Findings by symbol, as counted beforehand: none. */
    private static final List<String> CONTRADICTIONS = List.of();

    @ParameterizedTest(name = "{0}: {1} recorded votes")
    @CsvSource({"ga-76.ndjson, 80", "ga-78.ndjson, 85"})
    void contradictThemselvesNowhereElseThanListed(String file, int recorded) throws IOException {
        List<JsonNode> votes = recordedVotes(file);

        assertThat(votes).hasSize(recorded);
        assertThat(votes.stream().flatMap(vote -> findings(vote).stream())).containsExactlyElementsOf(CONTRADICTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ga-76.ndjson", "ga-78.ndjson"})
    @DisplayName("one name fewer, or one standing twice, is found in every recorded vote")
    void findsEveryContradictionPutIn(String file) throws IOException {
        for (JsonNode vote : recordedVotes(file)) {
            List<String> fewer = names(vote, "MS_in_favour");
            fewer.remove(0);
            List<String> other = names(vote, "MS_abstaining");
            other.add(fewer.get(0));

            assertThat(findings(vote, fewer, names(vote, "MS_abstaining")))
                    .containsExactly(symbol(vote) + " printed.yes-differs");
            assertThat(findings(vote, names(vote, "MS_in_favour"), other))
                    .containsExactlyInAnyOrder(
                            symbol(vote) + " reconciliation.name-on-two-sides",
                            symbol(vote) + " printed.abstain-differs");
        }
    }

    private static List<String> findings(JsonNode vote) {
        return findings(vote, names(vote, "MS_in_favour"), names(vote, "MS_abstaining"));
    }

    private static List<String> findings(JsonNode vote, List<String> affirmative, List<String> abstentions) {
        ReconciledNames names = ReconciledNames.of(symbol(vote), affirmative, names(vote, "MS_against"), abstentions);
        PrintedTotals printed = PrintedTotals.of(
                symbol(vote),
                Tally.of(
                        count(vote, "MS_in_favour_count"),
                        count(vote, "MS_against_count"),
                        count(vote, "MS_abstaining_count")));
        return Reconciliation.of(names, printed).findings().stream()
                .map(Finding::code)
                .map(code -> symbol(vote) + " " + code)
                .toList();
    }

    private static String symbol(JsonNode vote) {
        return vote.path("symbol").stringValue();
    }

    private static int count(JsonNode vote, String key) {
        return Integer.parseInt(vote.path(key).stringValue());
    }

    private static List<String> names(JsonNode vote, String key) {
        List<String> names = new ArrayList<>();
        vote.path(key).forEach(name -> names.add(name.stringValue()));
        return names;
    }

    private static List<JsonNode> recordedVotes(String file) throws IOException {
        Path folder = Path.of(System.getProperty("ipu.conformance.dir"), "un-votes");
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .filter(vote -> vote.path("adoption_type").stringValue().equals("By a recorded vote"))
                .toList();
    }
}
