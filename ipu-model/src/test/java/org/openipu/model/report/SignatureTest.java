package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;

class SignatureTest {

    private static final Person SIGNER = Person.of("A. Head");
    private static final PartialDate DATE = PartialDate.of(2026, 2);

    @Test
    void isGivenAtAPlace() {
        assertThatNoException().isThrownBy(() -> new Signature(SIGNER, "Vaduz", DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankPlace(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(SIGNER, blank, DATE))
                .withMessage("place must not be blank");
    }
}
