package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.time.PartialDate;

class MembershipCountTest {

    private static final PartialDate DATE = PartialDate.of(2025);

    @Test
    void mayCountNobody() {
        assertThatNoException().isThrownBy(() -> new MembershipCount(0, 0, DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,  0,  'members must not be negative: -1, 0'",
        "0,   -2, 'members must not be negative: 0, -2'",
        "183, -1, 'members must not be negative: 183, -1'",
    })
    void refusesNegativeNumbers(int members, int associateMembers, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MembershipCount(members, associateMembers, DATE))
                .withMessage(message);
    }
}
