package org.openipu.rules.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rounding.Ratio;

class CohesionTest {

    @ParameterizedTest(name = "{0}: Rice {1}, agreement {2}")
    @CsvSource({
        "10-0-0, 1/1, 1/1",
        "0-10-0, 1/1, 1/1",
        "5-5-0, 0/1, 1/4",
        "6-4-0, 1/5, 2/5",
        "10-10-100, 0/1, 3/4",
        "7-7-7, 0/1, 0/1",
        "1-0-2, 1/1, 1/2",
        "2000000000-2000000000-2000000000, 0/1, 0/1",
    })
    @DisplayName("10-10-100 is the usual example of what Rice's index leaves out")
    void measuresBothIndices(String votes, String rice, String agreement) {
        assertThat(Cohesion.rice(Votes.tally(votes)).map(Ratio::toString)).hasValue(rice);
        assertThat(Cohesion.agreement(Votes.tally(votes)).map(Ratio::toString)).hasValue(agreement);
    }

    @Test
    @DisplayName("Trap 3: without votes there is no cohesion, neither 0 nor 1")
    void knowsNothingOfNoVotes() {
        assertThat(Cohesion.rice(Tally.of(0, 0, 0))).isEmpty();
        assertThat(Cohesion.agreement(Tally.of(0, 0, 0))).isEmpty();
        assertThat(Cohesion.rice(Tally.of(0, 0, 5))).isEqualTo(Optional.empty());
        assertThat(Cohesion.agreement(Tally.of(0, 0, 5)).map(Ratio::toString)).hasValue("1/1");
    }
}
