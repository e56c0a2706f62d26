package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.group.Choice;
import org.openipu.model.parliament.CountryCode;

class DelegationPositionTest {

    private static final CountryCode LIECHTENSTEIN = CountryCode.of("LI");

    @Test
    void isOnARequestAsTheVoteCallsIt() {
        assertThatNoException().isThrownBy(() -> new DelegationPosition(LIECHTENSTEIN, "ii", Choice.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankRequest(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DelegationPosition(LIECHTENSTEIN, blank, Choice.YES))
                .withMessage("request must not be blank");
    }
}
