package org.openipu.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
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

    @Test
    @DisplayName("Trap 20: a parliament may sit in two groups, so sizes add up to more than the parliaments; it puts up"
            + " candidates through one")
    void aParliamentMaySitInTwoGroups() {
        CountryCode canada = CountryCode.of("CA");
        Period period = Period.since(PartialDate.of(2017));
        List<GroupMembership> memberships = List.of(
                new GroupMembership(GeopoliticalGroup.TWELVE_PLUS, canada, period, Optional.of(true)),
                new GroupMembership(GeopoliticalGroup.ASIA_PACIFIC, canada, period, Optional.of(false)),
                GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of("LI"), period));

        assertThat(memberships).extracting(GroupMembership::parliament).hasSize(3);
        assertThat(memberships.stream().map(GroupMembership::parliament).distinct())
                .hasSize(2);
        assertThat(memberships.stream()
                        .filter(membership -> membership.parliament().equals(canada))
                        .filter(membership -> membership.candidates().orElse(false))
                        .map(GroupMembership::group))
                .containsExactly(GeopoliticalGroup.TWELVE_PLUS);
    }
}
