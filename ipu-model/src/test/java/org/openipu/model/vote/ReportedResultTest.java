package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedResultTest {

    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();

    @Test
    void ofATallyPrintsTheThreeCountsAndNothingElse() {
        Tally printed = Tally.of(776, 237, 238);

        ReportedResult result = ReportedResult.ofTally("weapons", printed, true);

        assertThat(result)
                .isEqualTo(new ReportedResult(
                        "weapons",
                        OptionalInt.of(776),
                        OptionalInt.of(237),
                        OptionalInt.of(238),
                        NOT_PRINTED,
                        Optional.empty(),
                        true));
        assertThat(result.tally()).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, false", "false, true"})
    void ofAnOutcomePrintsNoFigures(boolean reachedMajority, boolean accepted) {
        ReportedResult result = ReportedResult.ofOutcome("ii", reachedMajority, accepted);

        assertThat(result)
                .isEqualTo(new ReportedResult(
                        "ii",
                        NOT_PRINTED,
                        NOT_PRINTED,
                        NOT_PRINTED,
                        NOT_PRINTED,
                        Optional.of(reachedMajority),
                        accepted));
        assertThat(result.tally()).isEmpty();
    }

    @ParameterizedTest(name = "printed: {0}, {1}, {2}")
    @CsvSource({",,", "7,,", ",7,", ",,7", "7,7,", "7,,7", ",7,7"})
    void hasNoTallyUnlessAllThreeCountsArePrinted(Integer affirmative, Integer negative, Integer abstentions) {
        assertThat(printing(count(affirmative), count(negative), count(abstentions), OptionalInt.of(916))
                        .tally())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0,  0,  0,  affirmative must not be negative: -1",
        "0,  -2, 0,  0,  negative must not be negative: -2",
        "0,  0,  -3, 0,  abstentions must not be negative: -3",
        "0,  0,  0,  -4, required must not be negative: -4",
    })
    void refusesNegativeNumbers(int affirmative, int negative, int abstentions, int required, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        printing(count(affirmative), count(negative), count(abstentions), OptionalInt.of(required)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankRequest(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedResult.ofOutcome(blank, true, true))
                .withMessage("request must not be blank");
    }

    private static ReportedResult printing(
            OptionalInt affirmative, OptionalInt negative, OptionalInt abstentions, OptionalInt required) {
        return new ReportedResult("Gaza", affirmative, negative, abstentions, required, Optional.empty(), false);
    }

    private static OptionalInt count(Integer printed) {
        return printed == null ? NOT_PRINTED : OptionalInt.of(printed);
    }
}
