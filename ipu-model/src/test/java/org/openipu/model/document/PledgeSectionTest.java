package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PledgeSectionTest {

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<String> pledges = new ArrayList<>(List.of("We pledge"));
        PledgeSection section = new PledgeSection("Act", pledges);

        pledges.clear();

        assertThat(section).isEqualTo(new PledgeSection("Act", List.of("We pledge")));
        assertThat(section.pledges()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankHeading(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PledgeSection(blank, List.of("We pledge")))
                .withMessage("heading must not be blank");
    }
}
