package org.openipu.rules.emergency;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;

/** Votes that the Union recorded, decided anew: a folder each, with votes, the day of the rules and the whole decision. */
class EmergencyItemGoldenTest {

    private static final Path CASES = Path.of("src", "test", "resources", "golden", "emergency-item");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areTheVotesRecordedWithAllTheirCounts() throws IOException {
        assertThat(cases())
                .containsExactly("104th-2000", "108th-2003", "139th-2018", "139th-2018-by-the-rules-of-1971");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endAsRecorded(String name) throws IOException {
        Path folder = CASES.resolve(name);
        LocalDate day =
                LocalDate.parse(Files.readString(folder.resolve("rules-of.txt")).strip());

        assertThat(inLines(EmergencyItem.decide(votes(folder), RuleBook.at(day))))
                .isEqualTo(Files.readAllLines(folder.resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nameTheirSource(String name) {
        assertThat(CASES.resolve(name).resolve("SOURCE.md"))
                .content()
                .contains("Document: ", "Address: ", "Date: ", "Printed: ", "Not printed: ");
    }

    private static List<RequestVote> votes(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("votes.csv"));
        assertThat(lines).first().isEqualTo("request,yes,no,abstain");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(fields -> RequestVote.of(
                        fields[0],
                        Tally.of(
                                Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), Integer.parseInt(fields[3]))))
                .toList();
    }

    private static List<String> inLines(Decision<EmergencyItemOutcome> decision) {
        List<String> lines = new ArrayList<>();
        lines.add("rules of " + decision.rulesAsOf());
        lines.add(decision.outcome()
                .fold(
                        accepted -> "accepted " + accepted.request().id(),
                        none -> "none accepted",
                        tied -> "tied " + tied.leaders().size()));
        for (RequestResult request : decision.outcome().requests()) {
            lines.add("request %s: %s, %d of %d required, margin %d"
                    .formatted(request.id(), request.tally(), request.required(), request.size(), request.margin()));
        }
        for (Reason reason : decision.reasons()) {
            lines.add("reason %s | %s | %s | %s"
                    .formatted(
                            reason.code(),
                            reason.citation().provision(),
                            reason.standing(),
                            reason.arguments().stream()
                                    .map(EmergencyItemGoldenTest::inWords)
                                    .collect(joining(" ")))
                    .strip());
        }
        return lines;
    }

    private static String inWords(Argument argument) {
        return argument.name() + "="
                + argument.<String>fold(text -> text, Long::toString, LocalDate::toString, Object::toString);
    }
}
