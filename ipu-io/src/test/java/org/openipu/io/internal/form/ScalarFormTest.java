package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;

class ScalarFormTest {

    @Test
    void aDayIsReadAndWrittenInIsoForm() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(Outcome.of(ScalarForm.DAY, "\"2024-02-29\"")).isEqualTo(Outcome.read(leapDay));
        assertThat(Outcome.written(ScalarForm.DAY, leapDay)).contains("\"2024-02-29\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-2-9",
                "2025-10",
                "20251023",
                "23.10.2025",
                "",
                " 2025-10-23",
                "+2025-10-23",
                "٢٠٢٥-10-23"
            })
    void whatIsNoDayIsRefusedAsItStands(String text) {
        assertThat(Outcome.of(ScalarForm.DAY, '"' + text + '"'))
                .isEqualTo(Outcome.refused(("it day.invalid " + text).strip()));
    }

    @Test
    void aPartOfADateKeepsWhatIsKnown() {
        assertThat(Outcome.of(ScalarForm.PARTIAL_DATE, "\"2025\"")).isEqualTo(Outcome.read(PartialDate.of(2025)));
        assertThat(Outcome.of(ScalarForm.PARTIAL_DATE, "\"2025-09\"")).isEqualTo(Outcome.read(PartialDate.of(2025, 9)));
        assertThat(Outcome.of(ScalarForm.PARTIAL_DATE, "\"2025-09-30\""))
                .isEqualTo(Outcome.read(PartialDate.from(LocalDate.of(2025, 9, 30))));
        assertThat(Outcome.written(ScalarForm.PARTIAL_DATE, PartialDate.of(33))).contains("\"0033\"");
        assertThat(Outcome.written(ScalarForm.PARTIAL_DATE, PartialDate.of(2025, 9)))
                .contains("\"2025-09\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "25", "2025-13", "2025-00", "2025-09-31", "2025-9", "12025", "about 2025", "2025-"})
    void whatIsNoPartOfADateIsRefusedAsItStands(String text) {
        assertThat(Outcome.of(ScalarForm.PARTIAL_DATE, '"' + text + '"'))
                .isEqualTo(Outcome.refused("it date.invalid " + text));
    }

    @Test
    void aCountryIsReadFromTwoLettersOrThreeAndWrittenWithTwo() {
        CountryCode liechtenstein = CountryCode.of("LI");

        assertThat(Outcome.of(ScalarForm.COUNTRY, "\"LI\"")).isEqualTo(Outcome.read(liechtenstein));
        assertThat(Outcome.of(ScalarForm.COUNTRY, "\"LIE\"")).isEqualTo(Outcome.read(liechtenstein));
        assertThat(Outcome.written(ScalarForm.COUNTRY, liechtenstein)).contains("\"LI\"");
    }

    @Test
    void twoLettersThatNoCountryHasAreLeftToTheConstraintOnTheCode() {
        assertThat(Outcome.of(ScalarForm.COUNTRY, "\"ZZ\"")).isEqualTo(Outcome.read(CountryCode.of("ZZ")));
        assertThat(CountryCode.of("ZZ").isAssigned()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "li", "Li", "ZZZ", "LIEC", "Liechtenstein", "L1", " LI", "LI ", "ÄÖ"})
    void anyOtherTextIsNoCountry(String text) {
        assertThat(Outcome.of(ScalarForm.COUNTRY, '"' + text + '"'))
                .isEqualTo(Outcome.refused("it country.unknown " + text));
    }

    @Test
    void aTextIsKeptAsItIs() {
        Form<String> text = ScalarForm.text(true);

        assertThat(Outcome.of(text, "\" <b>\\\"B\\u00fchler\\\"</b>\\n\\ud83c\\udf0d \""))
                .isEqualTo(Outcome.read(" <b>\"Bühler\"</b>\n🌍 "));
        assertThat(Outcome.written(text, "<b>\"Bühler\"</b>")).contains("\"<b>\\\"Bühler\\\"</b>\"");
        assertThat(text.absent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"\\n\\t\"", "\"\\u2003\""})
    void aBlankTextIsRefusedWhereOneMustStand(String json) {
        assertThat(Outcome.of(ScalarForm.text(true), json).findings())
                .singleElement()
                .asString()
                .startsWith("it text.blank");
        assertThat(Outcome.of(ScalarForm.text(true), json).value()).isEmpty();
    }

    @Test
    void aTextWithinAListMayBeEmptyAndIsNotLeftOut() {
        Form<String> text = ScalarForm.text(false);

        assertThat(Outcome.of(text, "\"\"")).isEqualTo(Outcome.read(""));
        assertThat(text.absent()).isEmpty();
        assertThat(Outcome.written(text, "")).contains("\"\"");
    }

    @Test
    void aTextThatMayBeBlankIsLeftOutWhenItIsEmpty() {
        Form<String> text = new BlankTextForm();

        assertThat(Outcome.of(text, "\"\"")).isEqualTo(Outcome.read(""));
        assertThat(Outcome.of(text, "\" \"")).isEqualTo(Outcome.read(" "));
        assertThat(text.absent()).contains("");
        assertThat(Outcome.written(text, "")).isEmpty();
        assertThat(Outcome.written(text, " ")).contains("\" \"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"7", "1.5", "true", "[]", "{}", "[\"LI\"]", "null"})
    void onlyATextIsReadAsOne(String json) {
        String finding = "it field.not-text it";

        assertThat(Outcome.of(ScalarForm.DAY, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(ScalarForm.PARTIAL_DATE, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(ScalarForm.COUNTRY, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(ScalarForm.text(true), json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(ScalarForm.text(false), json)).isEqualTo(Outcome.refused(finding));
    }
}
