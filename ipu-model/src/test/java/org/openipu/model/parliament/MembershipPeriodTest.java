package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class MembershipPeriodTest {

    private static final Period PERIOD = Period.since(PartialDate.of(2000, 10));

    @Test
    void ofAMembershipHasNoGround() {
        assertThat(MembershipPeriod.of(MembershipStanding.READMITTED, PERIOD))
                .isEqualTo(new MembershipPeriod(MembershipStanding.READMITTED, PERIOD, Optional.empty()));
    }

    @Test
    void ofASuspensionHasItsGround() {
        assertThat(MembershipPeriod.suspension(PERIOD, SuspensionGround.ARREARS))
                .isEqualTo(new MembershipPeriod(
                        MembershipStanding.SUSPENDED, PERIOD, Optional.of(SuspensionGround.ARREARS)));
    }
}
