package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.text.MultilingualText;

class CouncilSessionTest {

    private static final Business BUDGET =
            new Business(MultilingualText.of("en", "Budget for 2026"), BusinessOutcome.ADOPTED);

    @Test
    void isTheFirstOrALaterOne() {
        assertThat(new CouncilSession(1, List.of()).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -216})
    void refusesANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilSession(number, List.of(BUDGET)))
                .withMessage("number must be positive: " + number);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Business> business = new ArrayList<>(List.of(BUDGET));
        CouncilSession session = new CouncilSession(216, business);

        business.clear();

        assertThat(session).isEqualTo(new CouncilSession(216, List.of(BUDGET)));
        assertThat(session.business()).isUnmodifiable();
    }
}
