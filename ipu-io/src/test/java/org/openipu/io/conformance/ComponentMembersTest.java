package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.verdict.MajorityDecision;

/** Roll-call votes of the European Parliament, from a folder outside the repository. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class ComponentMembersTest {

    private static final Majority OF_COMPONENT_MEMBERS =
            new Majority(Fraction.HALF, MajorityBase.COMPONENT_MEMBERS, Threshold.PASSED);

    /** On this day the Parliament of 720 Members met; before it had 705. */
    private static final LocalDate TENTH_TERM = LocalDate.of(2024, 7, 16);

    @Test
    @DisplayName("more affirmative than negative votes explain every result")
    void simpleMajorityExplainsEveryResult() throws IOException {
        List<NamedCsvRecord> rows = rows();

        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows)
                .allSatisfy(row -> assertThat(Majority.SIMPLE.isReachedBy(tally(row)))
                        .as(row.getField("voting_id"))
                        .isEqualTo(isAdopted(row)));
    }

    /**
     * Two parts of texts whose heading asks for a majority of the component Members, 353 of 705, were adopted by 293 and 303
     * votes: the requirement is that of the final vote, which a heading cannot say of each stage.
     */
    @Test
    @DisplayName("a majority of the component Members explains the rest of the rows that state it")
    void statedRequirementsHoldButForTwoStages() throws IOException {
        assertThat(rows().stream()
                        .filter(row -> row.getField("stated_requirement").equals("component-members"))
                        .filter(row -> hasMajorityOfComponentMembers(row) != isAdopted(row))
                        .map(row -> row.getField("voting_id")))
                .containsExactlyInAnyOrder("168711", "168614");
    }

    private static boolean hasMajorityOfComponentMembers(NamedCsvRecord row) {
        int members = LocalDate.parse(row.getField("sitting")).isBefore(TENTH_TERM) ? 705 : 720;
        return MajorityDecision.verdict(
                        RequestVote.of(row.getField("voting_id"), tally(row)),
                        OF_COMPONENT_MEMBERS,
                        Electorate.ofComponentMembers(members))
                .isReached();
    }

    private static boolean isAdopted(NamedCsvRecord row) {
        return row.getField("result").equals("adopted");
    }

    private static Tally tally(NamedCsvRecord row) {
        return Tally.of(
                Integer.parseInt(row.getField("yes")),
                Integer.parseInt(row.getField("no")),
                Integer.parseInt(row.getField("abstain")));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        Path votes = Path.of(System.getProperty("ipu.conformance.dir"), "votes", "european-parliament.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(votes)) {
            return reader.stream().toList();
        }
    }
}
