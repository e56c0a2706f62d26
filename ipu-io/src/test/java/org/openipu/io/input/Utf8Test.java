package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;

class Utf8Test {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a sequence cut off at the end, 61 C3,                     1, 2",
        "an overlong form,              C0 80,                     1, 1",
        "half of a surrogate pair,      61 62 ED A0 80,            1, 3",
        "one letter of UTF-8 and one not, C3 BC 61 FC 62,          1, 3",
        "a picture,                     89 50 4E 47 0D 0A 1A 0A,   1, 1"
    })
    void whatIsNotUtf8IsRefusedWithItsPlace(String what, String bytes, int line, int column) {
        assertThat(Reading.of(Utf8.decode("votes.csv", hex(bytes))))
                .isEqualTo(Reading.unreadable("votes.csv:%d:%d input.not-utf8 votes.csv".formatted(line, column)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ISO-8859-1,   5A FC 72,                1, 2",
        "ISO-8859-1,   67 72 F6 DF 65,          1, 3",
        "Windows-1252, 61 0A 62 0D 0A 63 64 92, 3, 3",
        "UTF-16,       FF FE 61 00,             1, 1",
        "UTF-16,       FE FF 00 61,             1, 1",
        "UTF-16,       FF FE,                   1, 1",
        "UTF-32,       FF FE 00 00 61 00 00 00, 1, 1",
        "UTF-32,       00 00 FE FF 00 00 00 61, 1, 3"
    })
    void anotherEncodingIsNamedAndItsFirstByteThatIsNotUtf8Placed(String encoding, String bytes, int line, int column) {
        assertThat(Reading.of(Utf8.decode("votes.csv", hex(bytes))))
                .isEqualTo(Reading.unreadable(
                        "votes.csv:%d:%d input.other-encoding votes.csv %s".formatted(line, column, encoding)));
    }

    @Test
    @DisplayName("form feeds are text where a text has pages, and nowhere else")
    void formFeedsBelongToPages() {
        byte[] pages = "a\fb".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.decode("r.txt", pages, true).findValue()).contains("a\fb");
        assertThat(Reading.of(Utf8.decode("r.txt", pages)))
                .isEqualTo(Reading.unreadable("r.txt:1:2 input.control-character r.txt U+000C"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-16 without its mark,   61 00,             1, 2, U+0000",
        "a terminal command,        61 0A 62 1B 5B,    2, 2, U+001B",
        "NUL after CRLF,            61 0D 0A 0D 0A 00, 3, 1, U+0000",
        "DEL,                       7F,                1, 1, U+007F",
        "a C1 control character,    61 C2 85,          1, 2, U+0085",
        "NUL after a mark,          EF BB BF 61 00,    1, 2, U+0000"
    })
    void controlCharactersAreRefusedWithTheirPlace(String what, String bytes, int line, int column, String character) {
        assertThat(Reading.of(Utf8.decode("votes.csv", hex(bytes))))
                .isEqualTo(Reading.unreadable(
                        "votes.csv:%d:%d input.control-character votes.csv %s".formatted(line, column, character)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \n", "\uFEFF", "\uFEFF\n"})
    void aTextOfNothingButBlanksIsEmpty(String text) {
        assertThat(Reading.of(Utf8.decode("votes.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reading.unreadable("input.empty votes.csv"));
    }

    @Test
    @DisplayName("tabs, line feeds, carriage returns and every script are text")
    void textIsDecodedAsItIs() {
        String text = "a\tb\r\nc\rd\n\u00a0ñ\u0661\u8bae\ud83c\udf0d";

        assertThat(Utf8.decode("votes.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ReadResult.Read<>(text, List.of()));
    }

    @Test
    void onlyTheFirstMarkIsLeftOut() {
        assertThat(Utf8.decode("votes.csv", "\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8))
                        .findValue())
                .contains("\uFEFFa");
    }

    private static byte[] hex(String bytes) {
        return HexFormat.ofDelimiter(" ").parseHex(bytes);
    }
}
