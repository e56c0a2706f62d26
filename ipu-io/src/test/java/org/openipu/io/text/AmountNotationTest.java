package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountNotationTest {

    private static final String NARROW = "\u202f";
    private static final String FIXED = "\u00a0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plain | 1234.50      | 1234.50
        plain | 1.234        | 1.234
        plain | -0.05        | -0.05
        de-CH | 1'234.50     | 1234.50
        de-CH | 1\u2019234.50 | 1234.50
        de-CH | -12'345'678  | -12345678
        de-CH | 1234.50      | 1234.50
        de-CH | 0.05         | 0.05
        de    | 1.234        | 1234
        de    | 1.234,50     | 1234.50
        de    | 12.345.678,9 | 12345678.9
        de    | 1234,50      | 1234.50
        de    | -0,05        | -0.05
        fr    | 1 234,50     | 1234.50
        fr    | 123 456 789  | 123456789
        fr    | 1234,5       | 1234.5
        en    | 1,234        | 1234
        en    | 1,234.50     | 1234.50
        en    | 1234.50      | 1234.50
        """)
    void aNumberIsReadInTheNotationThatIsNamed(String code, String written, String plain) {
        assertThat(AmountNotation.find(code).orElseThrow().plain(written)).contains(plain);
    }

    @Test
    void aFrenchNumberHasOneOfThreeSpaces() {
        assertThat(AmountNotation.FRENCH.plain("1" + NARROW + "234" + NARROW + "567,50"))
                .contains("1234567.50");
        assertThat(AmountNotation.FRENCH.plain("1" + FIXED + "234,50")).contains("1234.50");
        assertThat(AmountNotation.FRENCH.plain("1" + FIXED + "234" + NARROW + "567"))
                .isEmpty();
        assertThat(AmountNotation.FRENCH.plain("1\t234")).isEmpty();
        assertThat(AmountNotation.FRENCH.plain("1\u2009234")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        plain | 1'234.50
        plain | 1,5
        plain | 1 234
        de-CH | 1'00.00
        de-CH | 1'2345
        de-CH | 1234'567
        de-CH | 1'234\u2019567
        de-CH | 1'234'56
        de-CH | 1'234,50
        de-CH | 1 234.50
        de-CH | 0'123
        de-CH | '123
        de-CH | 1''234
        de-CH | 1\u2018234
        de    | 1.00,00
        de    | 1.5
        de    | 1.2345
        de    | 1234.567
        de    | 0.123
        de    | 1.234.56
        de    | 1,234.50
        de    | 1'234
        de    | 1,
        de    | ,5
        fr    | 1 00,00
        fr    | 1.234,50
        fr    | 1 234.50
        fr    | 1  234
        en    | 1,00.00
        en    | 1,5
        en    | 1.234,50
        en    | 0,123
        """)
    void whatIsWrittenOtherwiseIsNoNumber(String code, String written) {
        assertThat(AmountNotation.find(code).orElseThrow().plain(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noNotationReadsWhatIsNoNumber(AmountNotation notation) {
        assertThat(new String[] {
                    "", "-", "+1", "--1", "1-", "1e5", "1E5", "NaN", "Infinity", " 1", "1 ", "１２", "0x1", "\u22121"
                })
                .allSatisfy(text -> assertThat(notation.plain(text)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyNotationReadsItsExampleAndIsFoundByItsCode(AmountNotation notation) {
        assertThat(notation.plain(notation.example())).contains("1234.50");
        assertThat(AmountNotation.find(notation.code())).contains(notation);
        assertThat(AmountNotation.find("de-AT")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void longTextsAreToldApartInOnePass(AmountNotation notation) {
        assertThat(notation.plain("1".repeat(1_000_000))).isPresent();
        assertThat(notation.plain("1'234".repeat(200_000))).isEmpty();
        assertThat(notation.plain("1" + ".234".repeat(200_000)).isPresent())
                .isEqualTo(notation == AmountNotation.GERMAN);
        assertThat(notation.plain("1" + ",234".repeat(200_000)).isPresent())
                .isEqualTo(notation == AmountNotation.ENGLISH);
    }
}
