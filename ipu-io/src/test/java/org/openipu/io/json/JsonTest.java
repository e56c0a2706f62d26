package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Finding;

/** What is no JSON, or more of it than is read, whatever it is about. */
class JsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `{`                   | 1:2
                    `{"a": 1`             | 1:8
                    `{"a": 1,}`           | 1:9
                    `{a: 1}`              | 1:2
                    `{'a': 1}`            | 1:2
                    `{"a": 01}`           | 1:8
                    `{"a": NaN}`          | 1:10
                    `{"a": +1}`           | 1:8
                    `{"a": .5}`           | 1:7
                    `{"a": 1} // note`    | 1:10
                    `{"a": "tab\there"}`  | 1:11
                    `{"a": "\\x"}`        | 1:9
                    `{"a": 1} x`          | 1:10
                    """)
    void whatIsNoJsonIsUnreadableWithItsPlace(String document, String place) {
        assertThat(places(document)).containsExactly("votes.json:" + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e9999999999", "-1e-99999999999", "1.5E+9999999999999999999"})
    void anExponentThatNoDecimalCanHaveIsUnreadableWithItsPlace(String number) {
        assertThat(places("{\"yes\":\n " + number + "}")).containsExactly("votes.json:2:2");
        assertThat(Reading.of(read("{\"yes\":\n " + number + "}")).outcome()).isEqualTo("unreadable");
    }

    @Test
    void theSecondOfTwoDocumentsIsRefused() {
        assertThat(places("{\"requests\": []}\n\n{\"requests\": []}")).containsExactly("votes.json:3:1");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(problems("{\"requests\": [],\n \"requests\": []}"))
                .containsExactly("Duplicate Object property \"requests\"");
        assertThat(places("{\"requests\": [],\n \"requests\": []}")).containsExactly("votes.json:2:12");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nesting,           '{\"requests\": [[[1]]]}',                    1:16",
        "length of a text,  '{\"requests\": \n\"12345678901\"}',          2:1",
        "length of a name,  '{\"12345678901\": 1}',                       1:1"
    })
    void aPassedLimitIsUnreadableWithItsPlace(String limit, String document, String place) {
        ReadLimits tight = new ReadLimits(1_000, 100, 10, 3);

        assertThat(ResultSheetJson.read(new InputText("votes.json", document, tight)))
                .isInstanceOf(ReadResult.Unreadable.class)
                .satisfies(result -> assertThat(result.findings())
                        .extracting(finding -> finding.position().orElseThrow().toString())
                        .containsExactly("votes.json:" + place));
    }

    @Test
    @DisplayName("a limit that is just kept is no matter")
    void aKeptLimitIsRead() {
        ReadLimits tight = new ReadLimits(1_000, 1, 10, 3);
        String document = "{\"requests\":[{\"id\":\"1234567890\",\"yes\":1,\"no\":2,\"abstain\":3}]}";

        assertThat(Reading.of(ResultSheetJson.read(new InputText("votes.json", document, tight))))
                .isEqualTo(Reading.read());
    }

    @Test
    void aDocumentOfMoreTokensThanItsRowsCanNeedIsUnreadable() {
        ReadLimits oneRow = new ReadLimits(1_000, 1, 10, 3);
        String document = "{\"requests\": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]}";

        assertThat(Reading.of(ResultSheetJson.read(new InputText("votes.json", document, oneRow)))
                        .outcome())
                .isEqualTo("unreadable");
    }

    @Test
    void aNumberOfMoreThanSixtyFourDigitsIsUnreadableWithItsPlace() {
        assertThat(places("{\"requests\": [" + "9".repeat(64) + "]}")).containsExactly("votes.json:1:15");
        assertThat(Reading.of(read("{\"requests\": [" + "9".repeat(64) + "]}")).outcome())
                .isEqualTo("refused");
        assertThat(places("{\"requests\": [" + "9".repeat(65) + "]}")).containsExactly("votes.json:1:15");
        assertThat(Reading.of(read("{\"requests\": [" + "9".repeat(65) + "]}")).outcome())
                .isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nul", "\u00e9", "<xml/>", "]"})
    void anyOtherTextIsUnreadable(String text) {
        assertThat(Reading.of(read(text)).outcome()).isEqualTo("unreadable");
    }

    @Test
    void aHundredThousandBracketsAreNoTrouble() {
        assertThat(places("[".repeat(100_000))).containsExactly("votes.json:1:33");
    }

    private static List<String> places(String document) {
        return read(document).findings().stream()
                .map(finding -> finding.position().orElseThrow().toString())
                .toList();
    }

    private static List<String> problems(String document) {
        return read(document).findings().stream()
                .map(Finding::arguments)
                .map(arguments ->
                        arguments.get(0).<String>fold(text -> text, Long::toString, Object::toString, Object::toString))
                .toList();
    }

    private static ReadResult<?> read(String document) {
        return ResultSheetJson.read(InputText.of("votes.json", document));
    }
}
