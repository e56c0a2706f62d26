package org.openipu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaiveEntitlementTest {

    @ParameterizedTest(name = "{0}: {1}, or {2}")
    @DisplayName("Worked by hand: a population in each band and at its limits")
    @CsvSource({
        "0, 10, 8",
        "40000, 10, 8",
        "999999, 10, 8",
        "1000000, 11, 9",
        "5000000, 11, 9",
        "5000001, 12, 10",
        "10000001, 13, 11",
        "25000000, 14, 12",
        "35000000, 15, 13",
        "50000000, 16, 14",
        "55000000, 17, 15",
        "68000000, 18, 16",
        "100000000, 19, 17",
        "125000000, 20, 18",
        "200000000, 21, 19",
        "300000000, 22, 20",
        "300000001, 23, 21",
        "9223372036854775807, 23, 21",
    })
    void readsTheTable(long population, int votes, int votesOfOneSex) {
        assertThat(NaiveEntitlement.entitlement(population, 0)).isEqualTo(votes);
        assertThat(NaiveEntitlement.entitlement(population, 2)).isEqualTo(votes);
        assertThat(NaiveEntitlement.entitlement(population, 3)).isEqualTo(votesOfOneSex);
    }

    @ParameterizedTest
    @CsvSource({"23, 0, 0", "23, 1, 10", "23, 2, 20", "23, 3, 23", "23, 9, 23", "8, 1, 8", "0, 2, 0"})
    void handsOutTenVotesToADelegate(int entitlement, int delegates, int castable) {
        assertThat(NaiveEntitlement.castable(entitlement, delegates)).isEqualTo(castable);
    }
}
