package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void canHaveNoAddress() {
        assertThat(new Source("Letter to the delegation", "").address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankTitle(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(blank, "http://archive.ipu.org/"))
                .withMessage("title must not be blank");
    }
}
