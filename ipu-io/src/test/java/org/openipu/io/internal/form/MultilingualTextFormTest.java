package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.text.MultilingualText;

class MultilingualTextFormTest {

    private static final Form<MultilingualText> TEXT = Forms.of(MultilingualText.class);

    @Test
    void eachLanguageHasItsText() {
        MultilingualText text = new MultilingualText(Map.of("en", "Diet", "de-LI", "Landtag", "zh-Hant", "議會"));

        assertThat(Outcome.of(TEXT, "{\"en\": \"Diet\", \"zh-Hant\": \"議會\", \"de-LI\": \"Landtag\"}"))
                .isEqualTo(Outcome.read(text));
        assertThat(Outcome.written(TEXT, text)).contains("{\"de-LI\":\"Landtag\",\"en\":\"Diet\",\"zh-Hant\":\"議會\"}");
        assertThat(TEXT.absent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Diet\"", "{}", "[]", "7", "null", "[{\"en\": \"Diet\"}]"})
    void aTextHasALanguage(String json) {
        assertThat(Outcome.of(TEXT, json)).isEqualTo(Outcome.refused("it text.without-language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "EN", "english", "en_GB", "en-gb", "deutsch", "und", "e n", "en-"})
    void aTagThatIsNoneIsRefused(String tag) {
        assertThat(Outcome.of(TEXT, "{\"" + tag + "\": \"x\", \"de\": \"y\"}"))
                .isEqualTo(Outcome.refused("it." + tag + " text.unknown-language " + tag));
    }

    @Test
    void eachBadVersionIsFoundAtItsTag() {
        assertThat(Outcome.of(TEXT, "{\"de\": 7, \"en\": null, \"fr\": \"x\", \"it\": \"\", \"xx-\": \"y\"}"))
                .isEqualTo(Outcome.refused(
                        "it.de field.not-text de",
                        "it.en field.not-text en",
                        "it.it text.blank",
                        "it.xx- text.unknown-language xx-"));
    }
}
