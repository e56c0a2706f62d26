package org.openipu.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class GroupMembershipTest {

    @Test
    void leavesOpenWhereTheCandidatesArePutUpUnlessSaid() {
        CountryCode turkey = CountryCode.of("TR");
        Period period = Period.since(PartialDate.of(2012));

        assertThat(GroupMembership.of(GeopoliticalGroup.ASIA_PACIFIC, turkey, period))
                .isEqualTo(new GroupMembership(GeopoliticalGroup.ASIA_PACIFIC, turkey, period, Optional.empty()));
    }
}
