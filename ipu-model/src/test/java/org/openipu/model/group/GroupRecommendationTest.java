package org.openipu.model.group;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupRecommendationTest {

    @Test
    void isForARequestAsTheVoteCallsIt() {
        assertThatNoException().isThrownBy(() -> new GroupRecommendation(GeopoliticalGroup.ARAB, "ii", Choice.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankRequest(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupRecommendation(GeopoliticalGroup.ARAB, blank, Choice.YES))
                .withMessage("request must not be blank");
    }
}
