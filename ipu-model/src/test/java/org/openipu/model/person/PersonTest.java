package org.openipu.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @Test
    void canBeKnownByNameAlone() {
        assertThat(Person.of("Tulia Ackson")).isEqualTo(new Person("Tulia Ackson", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankName(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Person.of(blank)).withMessage("name must not be blank");
    }
}
