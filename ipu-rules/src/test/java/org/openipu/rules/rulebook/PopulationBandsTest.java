package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationBandsTest {

    private static final PopulationBands BANDS =
            RuleBook.at(LocalDate.of(2026, 11, 24)).get(VotingParameters.BANDS).value();

    @ParameterizedTest(name = "{0} inhabitants: {1} or, by the other reading, {2}")
    @DisplayName(
            "Trap 14: which band has exactly the limit between two is a reading; the first band begins with its limit")
    @CsvSource({
        "0, 0, 0",
        "999999, 0, 0",
        "1000000, 1, 1",
        "4999999, 1, 1",
        "5000000, 1, 2",
        "5000001, 2, 2",
        "10000000, 2, 3",
        "20000000, 3, 4",
        "30000000, 4, 5",
        "40000000, 5, 6",
        "50000000, 6, 7",
        "60000000, 7, 8",
        "80000000, 8, 9",
        "100000000, 9, 10",
        "100000001, 10, 10",
        "125000000, 10, 10",
        "150000000, 10, 11",
        "200000000, 11, 12",
        "300000000, 12, 13",
        "300000001, 13, 13",
        "1400000000, 13, 13",
        "9223372036854775807, 13, 13",
    })
    void giveAdditionalVotes(long population, int lower, int upper) {
        assertThat(BANDS.additionalVotes(population, BandEdge.LOWER_BAND)).isEqualTo(lower);
        assertThat(BANDS.additionalVotes(population, BandEdge.UPPER_BAND)).isEqualTo(upper);
    }

    @Test
    void refuseANegativePopulation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.additionalVotes(-1, BandEdge.LOWER_BAND))
                .withMessage("population must not be negative: -1");
    }

    @Test
    void refuseLimitsThatDoNotRise() {
        assertThatIllegalArgumentException().isThrownBy(() -> PopulationBands.ofMillions(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PopulationBands.ofMillions(0));
        assertThat(new PopulationBands(List.of()).additionalVotes(7, BandEdge.UPPER_BAND))
                .isZero();
    }

    @Test
    void areWrittenInMillions() {
        assertThat(PopulationBands.ofMillions(1, 300))
                .isEqualTo(new PopulationBands(List.of(1_000_000L, 300_000_000L)));
    }

    @Test
    void areCopied() {
        List<Long> limits = new ArrayList<>(List.of(1L));
        PopulationBands bands = new PopulationBands(limits);
        limits.add(2L);

        assertThat(bands.limits()).containsExactly(1L);
    }
}
