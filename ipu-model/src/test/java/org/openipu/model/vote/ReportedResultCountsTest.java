package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportedResultCountsTest {

    @Test
    void takesFromTheVotesOnlyWhatIsNotPrinted() {
        ReportedResult printed = new ReportedResult(
                "ii",
                OptionalInt.of(900),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(867),
                Optional.of(true),
                true);

        assertThat(printed.withMissingCounts(Tally.of(1, 400, 7)))
                .isEqualTo(new ReportedResult(
                        "ii",
                        OptionalInt.of(900),
                        OptionalInt.of(400),
                        OptionalInt.of(7),
                        OptionalInt.of(867),
                        Optional.of(true),
                        true));
    }
}
