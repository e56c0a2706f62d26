package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteTest {

    @Test
    void takesAnyMarkThatIsPrinted() {
        assertThatNoException().isThrownBy(() -> new Footnote("*", "As defined elsewhere."));
    }

    @ParameterizedTest
    @CsvSource({"'', text", "' ', text", "1, ''", "1, '\t'"})
    void refusesBlankTexts(String mark, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Footnote(mark, text))
                .withMessage("mark and text must not be blank");
    }
}
