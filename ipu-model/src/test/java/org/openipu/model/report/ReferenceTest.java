package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.text.MultilingualText;

class ReferenceTest {

    private static final MultilingualText TITLE = MultilingualText.of("de", "Die Union");

    @Test
    void leadsToAnAddress() {
        assertThatNoException().isThrownBy(() -> new Reference(TITLE, "https://www.ipu.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankAddress(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(TITLE, blank))
                .withMessage("address must not be blank");
    }
}
