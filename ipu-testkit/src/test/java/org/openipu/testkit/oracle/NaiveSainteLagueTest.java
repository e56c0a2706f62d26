package org.openipu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.testkit.law.SeatShares;

class NaiveSainteLagueTest {

    @Test
    @DisplayName("ten seats for 6,100, 5,000 and 900 votes (staatsrecht.honikel.de, worked examples)")
    void drawsALineBelowTheSeats() {
        assertThat(NaiveSainteLague.share(Map.of("A", 6100L, "B", 5000L, "C", 900L), 10))
                .isEqualTo(new SeatShares(Map.of("A", 5, "B", 4, "C", 1), Set.of(), 0));
    }

    @Test
    void leavesOpenWhatTheLineCuts() {
        assertThat(NaiveSainteLague.share(Map.of("A", 9L, "B", 3L, "C", 3L), 2))
                .isEqualTo(new SeatShares(Map.of("A", 1, "B", 0, "C", 0), Set.of("A", "B", "C"), 1));
    }

    @Test
    void equalQuotientsAboveTheLineAllWin() {
        assertThat(NaiveSainteLague.share(Map.of("A", 9L, "B", 3L, "C", 3L), 4))
                .isEqualTo(new SeatShares(Map.of("A", 2, "B", 1, "C", 1), Set.of(), 0));
    }

    @Test
    void noVotesWinNothing() {
        assertThat(NaiveSainteLague.share(Map.of("A", 0L, "B", 0L), 2))
                .isEqualTo(new SeatShares(Map.of("A", 0, "B", 0), Set.of(), 2));
        assertThat(NaiveSainteLague.share(Map.of(), 1)).isEqualTo(new SeatShares(Map.of(), Set.of(), 1));
        assertThat(NaiveSainteLague.share(Map.of("A", 7L, "B", 0L), 2))
                .isEqualTo(new SeatShares(Map.of("A", 2, "B", 0), Set.of(), 0));
    }

    @Test
    void noSeatsAreSharedAsNone() {
        assertThat(NaiveSainteLague.share(Map.of("A", 7L, "B", 7L), 0))
                .isEqualTo(new SeatShares(Map.of("A", 0, "B", 0), Set.of(), 0));
    }
}
