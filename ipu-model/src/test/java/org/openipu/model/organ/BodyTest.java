package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("The organs are the Assembly, the Governing Council, the Executive Committee and the Secretariat")
    void isAnOrganOrNot(Body body) {
        Set<Body> organs =
                EnumSet.of(Body.ASSEMBLY, Body.GOVERNING_COUNCIL, Body.EXECUTIVE_COMMITTEE, Body.SECRETARIAT);

        assertThat(body.isOrgan()).isEqualTo(organs.contains(body));
    }
}
