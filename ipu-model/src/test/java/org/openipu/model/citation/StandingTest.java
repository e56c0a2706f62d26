package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;
import static org.openipu.model.citation.Standing.SECONDARY;
import static org.openipu.model.citation.Standing.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    @Test
    void standsFromTheFirmestToTheLeastFirm() {
        assertThat(Standing.values()).containsExactly(CERTAIN, OLDER, SECONDARY, INFERRED, ASSUMED, UNKNOWN);
    }

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({
        "CERTAIN,   OLDER,     OLDER",
        "OLDER,     SECONDARY, SECONDARY",
        "SECONDARY, INFERRED,  INFERRED",
        "INFERRED,  ASSUMED,   ASSUMED",
        "ASSUMED,   UNKNOWN,   UNKNOWN",
        "CERTAIN,   UNKNOWN,   UNKNOWN",
        "CERTAIN,   INFERRED,  INFERRED",
    })
    void twoMakeTheLessFirmWhicheverComesFirst(Standing firmer, Standing weaker, Standing both) {
        assertThat(firmer.weaker(weaker)).isEqualTo(both);
        assertThat(weaker.weaker(firmer)).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource
    void isNoWeakerThanItself(Standing standing) {
        assertThat(standing.weaker(standing)).isEqualTo(standing);
    }
}
