package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankBody(String blank) {
        LocalDate day = LocalDate.of(2025, 10, 23);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adoption(AdoptionMode.VOTE, blank, Optional.of("Geneva"), day))
                .withMessage("body must not be blank");
    }
}
