package org.openipu.io.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;

class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {} {}         | in:1:4 json.syntax Trailing token found after value
            {"a":1,"a":2} | in:1:11 json.syntax Duplicate Object property "a"
            """)
    @DisplayName("what is wrong is told without the names of the parser's own program")
    void aMessageTellsOfTheDocumentAlone(String document, String finding) {
        assertThat(Reading.of(StrictJson.parse(InputText.of("in", document)))).isEqualTo(Reading.unreadable(finding));
    }

    @Test
    void aDepthIsToldWithItsLimit() {
        assertThat(StrictJson.parse(InputText.of("in", "{\"a\":" + "[".repeat(100)))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().toString())
                        .contains("exceeds the maximum allowed (32)")
                        .doesNotContain("`"));
    }
}
