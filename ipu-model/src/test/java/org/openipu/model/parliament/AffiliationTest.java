package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationTest {

    @ParameterizedTest
    @DisplayName("Members alone vote and put up candidates")
    @CsvSource({"MEMBER, true", "ASSOCIATE_MEMBER, false", "OBSERVER, false"})
    void givesTheRightToVoteAndToPutUpCandidatesOrNot(Affiliation affiliation, boolean full) {
        assertThat(affiliation.mayVote()).isEqualTo(full);
        assertThat(affiliation.mayPutUpCandidates()).isEqualTo(full);
    }
}
