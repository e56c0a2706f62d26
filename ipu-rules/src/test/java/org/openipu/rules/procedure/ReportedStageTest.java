package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.ReportedResult;
import org.openipu.rules.rulebook.RuleBook;

/** Where a request stands by what was reported of a vote that nobody counted for us. Figures are invented. */
class ReportedStageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final EmergencyItemProcedure VOTED = Stages.after(
            EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY)),
            NOW.submission("i", "x", "JO"),
            NOW.voteWithoutFigures("i"));

    @ParameterizedTest(name = "majority {0}, accepted {1}, {2} for, {3} against, {4} abstaining, {5} needed: {6}")
    @DisplayName("Words go before figures; figures count where they are enough to tell the majority")
    @CsvSource({
        "true, false, , , , , eligible",
        "false, false, , , , , rejected",
        "false, true, , , , , rejected",
        "false, false, 900, 10, 0, , rejected",
        ", true, , , , , eligible",
        ", true, 10, 900, 0, , eligible",
        ", false, 600, 300, 50, , eligible",
        ", false, 599, 300, 50, , rejected",
        // the totals of the vote go before the number that is printed as needed
        ", false, 600, 300, 50, 700, eligible",
        ", false, 904, , , 904, eligible",
        ", false, 904, , , 916, rejected",
        ", false, 904, , , , voted",
        ", false, , , , 916, voted",
        ", false, , , , , voted",
    })
    void followsTheReport(
            @Nullable Boolean reached,
            boolean accepted,
            @Nullable Integer affirmative,
            @Nullable Integer negative,
            @Nullable Integer abstentions,
            @Nullable Integer required,
            String stage) {
        ReportedResult result = new ReportedResult(
                "i",
                count(affirmative),
                count(negative),
                count(abstentions),
                count(required),
                Optional.ofNullable(reached),
                accepted);

        assertThat(Stages.of(Stages.after(VOTED, NOW.announcement(result)))).containsExactly(entry("i", stage));
    }

    @Test
    void followsTheLastOfSeveralCorrections() {
        EmergencyItemProcedure corrected = Stages.after(
                VOTED,
                NOW.announcement("i", true, false),
                NOW.correction("i", false, false),
                NOW.correction("i", true, true));

        assertThat(Stages.of(corrected)).containsExactly(entry("i", "eligible"));
        assertThat(corrected
                        .requests()
                        .get(0)
                        .votesTaken()
                        .get(0)
                        .lastReported()
                        .map(ReportedResult::accepted))
                .contains(true);
    }

    private static OptionalInt count(@Nullable Integer votes) {
        return votes == null ? OptionalInt.empty() : OptionalInt.of(votes);
    }
}
