package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\t", "\0", "\u001b", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029", "\u202e", "\u2066"
            })
    @DisplayName("line breaks, terminal commands and turns of the direction of writing are replaced")
    void whatWouldLeaveTheLineIsReplaced(String character) {
        assertThat(OneLine.of("a" + character + "b" + character)).isEqualTo("a\uFFFDb\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Zürich, «議会» ¬ 🌍", "برلمان", "a\u00a0b", "a\u202fb", "می\u200cخواهم"})
    void textOfEveryScriptStaysAsItIs(String text) {
        assertThat(OneLine.of(text)).isEqualTo(text);
    }

    @Test
    void aTextOfEightyCharactersIsNotShortened() {
        assertThat(OneLine.shortened("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(OneLine.shortened("x".repeat(81))).isEqualTo("x".repeat(79) + "\u2026");
    }

    @Test
    void aCharacterIsNeverCutInHalf() {
        assertThat(OneLine.shortened("🌍".repeat(80))).isEqualTo("🌍".repeat(80));
        assertThat(OneLine.shortened("🌍".repeat(81))).isEqualTo("🌍".repeat(79) + "\u2026");
    }
}
