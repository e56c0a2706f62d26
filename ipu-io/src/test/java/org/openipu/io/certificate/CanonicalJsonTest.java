package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases of RFC 8785, of which a certificate uses texts, whole numbers and the order of keys. */
class CanonicalJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    @DisplayName(
            "RFC 8785, 3.2.3: keys in the order of their UTF-16 code units, so that astral characters precede U+FB33")
    void keysAreInTheOrderOfUtf16() {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("\u20ac", "Euro Sign");
        document.put("\r", "Carriage Return");
        document.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        document.put("1", "One");
        document.put("\ud83d\ude00", "Emoji: Grinning Face");
        document.put("\u0080", "Control");
        document.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(MAPPER.readTree(CanonicalJson.write(document)).propertyNames())
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
    }

    @Test
    @DisplayName(
            "RFC 8785, 3.2.2.2: the shortest escape, control characters in small hexadecimal, all others as they are")
    void textsHaveTheShortestEscapes() {
        ObjectNode document =
                MAPPER.createObjectNode().put("text", "\u20ac$\u000F\u001f\nA'B\"\\\\\"/\b\t\f\r\u007f\ud83d\ude00");

        assertThat(CanonicalJson.write(document))
                .isEqualTo("{\"text\":\"\u20ac$\\u000f\\u001f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f\ud83d\ude00\"}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "1110, 1110", "-1, -1", "9007199254740991, 9007199254740991"})
    void wholeNumbersAreTheirDigits(String number, String canonical) {
        ObjectNode document = (ObjectNode) MAPPER.readTree("{\"n\":" + number + "}");

        assertThat(CanonicalJson.write(document)).isEqualTo("{\"n\":" + canonical + "}");
    }
}
