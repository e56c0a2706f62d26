package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;

class SpecializedConferenceTest {

    @Test
    void isTheFirstOfItsKindOrALaterOne() {
        assertThat(conference(OptionalInt.of(1)).number()).hasValue(1);
    }

    @Test
    void mayHaveNoNumber() {
        assertThat(conference(OptionalInt.empty()).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conference(OptionalInt.of(number)))
                .withMessage("number must be positive: " + number);
    }

    private static SpecializedConference conference(OptionalInt number) {
        return new SpecializedConference(
                MultilingualText.of("en", "World Conference of Women Parliamentarians"),
                number,
                PartialDate.of(2025, 7),
                Optional.empty());
    }
}
