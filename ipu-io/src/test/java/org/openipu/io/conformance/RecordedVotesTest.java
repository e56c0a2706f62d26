package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.rulebook.RuleBook;

/** Recorded votes of a folder outside the repository, against the rules of their year. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class RecordedVotesTest {

    /** Of the elections of 2008 (derived in the note) and 2020 (the sum of the ballots printed). */
    private static final Map<String, Integer> VALID_BALLOTS = Map.of("183", 313, "206", 394);

    @TestFactory
    List<DynamicTest> recordedEmergencyItemsDoNotContradictTheRule() throws IOException {
        Map<String, List<NamedCsvRecord>> byAssembly = rows("emergency-items.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("assembly"), TreeMap::new, Collectors.toList()));
        return byAssembly.entrySet().stream()
                .map(assembly -> DynamicTest.dynamicTest(
                        "assembly " + assembly.getKey(), () -> assertNoContradiction(assembly.getValue())))
                .toList();
    }

    @Test
    @DisplayName("rows whose figures decide nothing: a relative majority, and an election without the loser's ballots")
    void theOtherRowsAreThese() throws IOException {
        assertThat(rows("other-votes.csv").stream()
                        .filter(row -> majority(row).isEmpty())
                        .filter(row -> !VALID_BALLOTS.containsKey(row.getField("assembly_or_session")))
                        .map(row -> row.getField("subject")))
                .containsExactly(
                        "Executive Committee seat (Tavernier - France)",
                        "Executive Committee seat (Ostash - Ukraine)",
                        "IPU President (Cuevas v. Passada)");
    }

    @TestFactory
    List<DynamicTest> electionsHaveTheAbsoluteMajorityOfTheirValidBallots() throws IOException {
        return rows("other-votes.csv").stream()
                .filter(row -> VALID_BALLOTS.containsKey(row.getField("assembly_or_session")))
                .map(row -> DynamicTest.dynamicTest(row.getField("subject"), () -> {
                    int winner = count(row, "yes").orElseThrow();
                    int valid = VALID_BALLOTS.get(row.getField("assembly_or_session"));
                    assertThat(Majority.ABSOLUTE.isReachedBy(winner, valid)).isEqualTo(isTrue(row, "adopted"));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> otherRecordedVotesHaveTheMajorityThatTheyWereAdoptedBy() throws IOException {
        return rows("other-votes.csv").stream()
                .filter(row -> tally(row).isPresent() && majority(row).isPresent())
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("subject"),
                        () -> assertThat(majority(row)
                                        .orElseThrow()
                                        .isReachedBy(tally(row).orElseThrow()))
                                .isEqualTo(isTrue(row, "adopted"))))
                .toList();
    }

    @Test
    void theFolderHoldsVotesWithFigures() throws IOException {
        assertThat(rows("emergency-items.csv")).anyMatch(row -> tally(row).isPresent());
        assertThat(rows("other-votes.csv"))
                .anyMatch(row -> tally(row).isPresent() && majority(row).isPresent());
    }

    private static void assertNoContradiction(List<NamedCsvRecord> rows) {
        RuleBook rules = RuleBook.at(LocalDate.of(Integer.parseInt(rows.get(0).getField("year")), 1, 1));
        assertThat(ReportedOutcomeCheck.check(
                        rows.stream().map(RecordedVotesTest::reported).toList(), rules))
                .isEmpty();
    }

    private static ReportedResult reported(NamedCsvRecord row) {
        return new ReportedResult(
                row.getField("proposal"),
                count(row, "yes"),
                count(row, "no"),
                count(row, "abstain"),
                count(row, "two_thirds_printed"),
                Optional.empty(),
                isTrue(row, "accepted"));
    }

    private static Optional<Majority> majority(NamedCsvRecord row) {
        String required = row.getField("required_majority");
        if (required.startsWith("two-thirds")) {
            return Optional.of(Majority.TWO_THIRDS);
        }
        return required.startsWith("simple") ? Optional.of(Majority.SIMPLE) : Optional.empty();
    }

    /** Abstentions that are not printed are left out: no majority here counts them. */
    private static Optional<Tally> tally(NamedCsvRecord row) {
        OptionalInt yes = count(row, "yes");
        OptionalInt no = count(row, "no");
        return yes.isPresent() && no.isPresent()
                ? Optional.of(Tally.of(
                        yes.getAsInt(), no.getAsInt(), count(row, "abstain").orElse(0)))
                : Optional.empty();
    }

    private static OptionalInt count(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static boolean isTrue(NamedCsvRecord row, String column) {
        return row.getField(column).equals("true");
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        Path votes = Path.of(System.getProperty("ipu.conformance.dir"), "votes", file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(votes)) {
            return reader.stream().toList();
        }
    }
}
