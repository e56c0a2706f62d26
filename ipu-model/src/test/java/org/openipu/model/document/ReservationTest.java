package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationTest {

    @ParameterizedTest
    @CsvSource({"entire text, true", "operative paragraph 4, false", "Entire text, false", "text, false"})
    void isOfTheEntireTextOrOfAPart(String scope, boolean entire) {
        assertThat(Reservation.of("Belarus", ReservationKind.RESERVATION, scope).isOfEntireText())
                .isEqualTo(entire);
    }

    @ParameterizedTest
    @CsvSource({"'', entire text", "' ', entire text", "Belarus, ''", "Belarus, '\t'"})
    void refusesBlankTexts(String party, String scope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reservation.of(party, ReservationKind.OPPOSITION, scope))
                .withMessage("party and scope must not be blank");
    }
}
