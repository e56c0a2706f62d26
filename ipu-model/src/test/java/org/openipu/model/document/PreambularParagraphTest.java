package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreambularParagraphTest {

    @Test
    void mayHaveNoPhrase() {
        assertThatNoException().isThrownBy(() -> new PreambularParagraph("", "The 151st Assembly,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankText(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreambularParagraph("Recalling", blank))
                .withMessage("text must not be blank");
    }
}
