package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;

class MemberParliamentsTest {

    @Test
    void namesTheMembersOfDecember2025() {
        assertThat(MemberParliaments.all()).hasSize(183).allMatch(CountryCode::isAssigned);
        assertThat(MemberParliaments.contains(CountryCode.of("LI"))).isTrue();
        assertThat(MemberParliaments.contains(CountryCode.of("US"))).isFalse();
    }

    @Test
    void leavesAnInferredMembershipOutWhenAsked() {
        assertThat(MemberParliaments.all(Certainty.INFERRED)).isEqualTo(MemberParliaments.all());
        assertThat(MemberParliaments.all(Certainty.CONFIRMED))
                .hasSize(182)
                .isUnmodifiable()
                .doesNotContain(CountryCode.of("TV"));
    }

    @Test
    void cannotBeChangedByItsUsers() {
        assertThat(MemberParliaments.all()).isUnmodifiable();
    }
}
