package org.openipu.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultilingualTextTest {

    private static final MultilingualText COUNCIL = MultilingualText.of("de", "Rat");

    @Test
    void isSortedByTag() {
        MultilingualText text =
                COUNCIL.with("fr", "Conseil").with("de-CH", "Rat (CH)").with("en", "Council");

        assertThat(text.versions().keySet()).containsExactly("de", "de-CH", "en", "fr");
    }

    @ParameterizedTest(name = "{0}, read in {1}: {2}")
    @DisplayName("The very locale comes first, then its language, any region of it, English and the first by tag")
    @CsvSource({
        "de de-CH en,    de-CH, de-CH",
        "de de-CH en,    de,    de",
        "de de-CH en,    de-AT, de",
        "de-AT de-CH en, de,    de-AT",
        "de-CH de-AT en, de-LI, de-AT",
        "de-CH en fr,    fr,    fr",
        "de en-GB en fr, ja,    en",
        "de en-GB fr,    en-US, en-GB",
        "fr de,          ja,    de",
        "en fil fil-PH,  fi,    en",
        "den en,         de,    en",
        "aa en,          und,   en",
    })
    void isReadInTheNearestLanguage(String tags, String reader, String read) {
        Map<String, String> versions =
                Arrays.stream(tags.split(" ")).collect(Collectors.toMap(tag -> tag, tag -> "text in " + tag));

        assertThat(new MultilingualText(versions).in(Locale.forLanguageTag(reader)))
                .isEqualTo("text in " + read);
        assertThat(new MultilingualText(versions).tagFor(Locale.forLanguageTag(reader)))
                .isEqualTo(read);
    }

    @Test
    void isShownAsForAReaderOfEnglish() {
        assertThat(COUNCIL.with("en", "Council")).hasToString("Council");
        assertThat(COUNCIL.with("en-GB", "Council (GB)")).hasToString("Council (GB)");
        assertThat(COUNCIL.with("fr", "Conseil")).hasToString("Rat");
    }

    @Test
    void ofOneLanguageHasThatVersionAlone() {
        assertThat(COUNCIL).isEqualTo(new MultilingualText(Map.of("de", "Rat")));
    }

    @Test
    void takesAnotherVersion() {
        assertThat(COUNCIL.with("fr", "Conseil")).isEqualTo(new MultilingualText(Map.of("de", "Rat", "fr", "Conseil")));
        assertThat(COUNCIL.with("de", "Nationalrat")).isEqualTo(MultilingualText.of("de", "Nationalrat"));
        assertThat(COUNCIL).isEqualTo(MultilingualText.of("de", "Rat"));
    }

    @Test
    void doesNotFollowTheMapItWasMadeFrom() {
        Map<String, String> versions = new HashMap<>(Map.of("de", "Rat"));
        MultilingualText text = new MultilingualText(versions);

        versions.put("fr", "Conseil");

        assertThat(text).isEqualTo(COUNCIL);
        assertThat(text.versions()).isUnmodifiable();
    }

    @Test
    void hasAtLeastOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultilingualText(Map.of()))
                .withMessage("a text has at least one language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fil", "de-LI", "zh-Hant", "sr-Latn-RS", "es-419"})
    void takesTagsAsTheyAreUsuallySpelt(String tag) {
        assertThat(MultilingualText.isLanguageTag(tag)).isTrue();
        assertThat(MultilingualText.of(tag, "Rat").versions()).containsExactly(Map.entry(tag, "Rat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "d", "DE", "de_CH", "de-ch", "de-", "und", "und-CH", "x-private", "iw", "de CH"})
    void refusesAnythingElseAsATag(String tag) {
        assertThat(MultilingualText.isLanguageTag(tag)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.with(tag, "Conseil"))
                .withMessage("not a language tag: \"" + tag + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankVersion(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNCIL.with("fr", blank))
                .withMessage("the text must not be blank: fr");
    }

    @Test
    void aLocaleWithExtensionsGetsTheVersionOfItsRegion() {
        MultilingualText text = MultilingualText.of("de", "Strasse").with("de-CH", "Gasse");

        assertThat(text.in(Locale.forLanguageTag("de-CH-u-nu-latn"))).isEqualTo("Gasse");
    }

    @Test
    void aRegionalEnglishVersionStandsInForEnglish() {
        MultilingualText text = MultilingualText.of("de", "Farbe").with("en-GB", "colour");

        assertThat(text.in(Locale.FRENCH)).isEqualTo("colour");
    }

    @ParameterizedTest
    @CsvSource({"de, true", "gsw, true", "de-LI, true", "german, false", "x-own, false", "de_LI, false", "'', false"})
    void aTagBeginsWithALanguageCodeOfTwoOrThreeLetters(String tag, boolean isTag) {
        assertThat(MultilingualText.isLanguageTag(tag)).isEqualTo(isTag);
    }
}
