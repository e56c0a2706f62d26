package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.group.GroupsOfDay;

class RegisteredGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);

    @Test
    @DisplayName("Canada is in two groups, Liechtenstein in one")
    void knowsDoubleMembers() {
        GroupsOfDay groups = RegisteredGroups.asOf(DAY, Certainty.INFERRED);

        assertThat(groups.of(CountryCode.of("CA")))
                .containsExactlyInAnyOrder(GeopoliticalGroup.TWELVE_PLUS, GeopoliticalGroup.ASIA_PACIFIC);
        assertThat(groups.of(CountryCode.of("LI"))).containsExactly(GeopoliticalGroup.TWELVE_PLUS);
    }

    @Test
    void canLeaveOutWhatIsInferred() {
        assertThat(RegisteredGroups.asOf(DAY, Certainty.CONFIRMED).groups().size())
                .isLessThan(
                        RegisteredGroups.asOf(DAY, Certainty.INFERRED).groups().size());
    }
}
