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

    @TestFactory
    List<DynamicTest> recordedEmergencyItemsDoNotContradictTheRule() throws IOException {
        Map<String, List<NamedCsvRecord>> byAssembly = rows("emergency-items.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("assembly"), TreeMap::new, Collectors.toList()));
        return byAssembly.entrySet().stream()
                .map(assembly -> DynamicTest.dynamicTest(
                        "assembly " + assembly.getKey(), () -> assertNoContradiction(assembly.getValue())))
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

    private static Optional<Tally> tally(NamedCsvRecord row) {
        return reportedCounts(row).tally();
    }

    private static ReportedResult reportedCounts(NamedCsvRecord row) {
        return new ReportedResult(
                "any",
                count(row, "yes"),
                count(row, "no"),
                count(row, "abstain"),
                OptionalInt.empty(),
                Optional.empty(),
                false);
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
