package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipStandingTest {

    @ParameterizedTest
    @CsvSource({"FOUNDING, true", "AFFILIATED, true", "READMITTED, true", "SUSPENDED, false"})
    void isThatOfAMemberUnlessSuspended(MembershipStanding standing, boolean member) {
        assertThat(standing.isMember()).isEqualTo(member);
    }
}
