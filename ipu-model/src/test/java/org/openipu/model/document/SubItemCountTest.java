package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubItemCountTest {

    @Test
    void isOneOrMoreOfTheFirstParagraphOrALaterOne() {
        assertThatNoException().isThrownBy(() -> new SubItemCount(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0,  1,  'numbers must be positive: 0, 1'",
        "1,  0,  'numbers must be positive: 1, 0'",
        "-4, 9,  'numbers must be positive: -4, 9'",
        "4,  -9, 'numbers must be positive: 4, -9'",
    })
    void refusesNumbersBelowOne(int paragraph, int items, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubItemCount(paragraph, items))
                .withMessage(message);
    }
}
