package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.person.Person;

class GeneralDebateTest {

    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();
    private static final Address OPENING = new Address(Person.of("A. Speaker"), List.of(), Optional.empty());

    @Test
    void takesZeroForEachNumberAndAlsoNone() {
        assertThatNoException().isThrownBy(() -> new GeneralDebate(OptionalInt.of(0), OptionalInt.of(0), List.of()));
        assertThatNoException().isThrownBy(() -> new GeneralDebate(NOT_PRINTED, NOT_PRINTED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void refusesNegativeNumbers(int speakers, int parliaments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralDebate(OptionalInt.of(speakers), OptionalInt.of(parliaments), List.of()))
                .withMessage("numbers must not be negative");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Address> addresses = new ArrayList<>(List.of(OPENING));
        GeneralDebate debate = new GeneralDebate(NOT_PRINTED, NOT_PRINTED, addresses);

        addresses.clear();

        assertThat(debate).isEqualTo(new GeneralDebate(NOT_PRINTED, NOT_PRINTED, List.of(OPENING)));
        assertThat(debate.addresses()).isUnmodifiable();
    }
}
