package org.openipu.io.report.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Text;
import org.openipu.io.text.Words;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class SentencesTest {

    private static final Sentences GERMAN = sentences("de-LI");

    @Test
    void aSentenceKeepsWhereItsValuesAreFrom() {
        Line year = GERMAN.figures().year(new Traced<>("year", 2025));

        assertThat(GERMAN.say("ending.words", year).runs())
                .containsExactly(
                        new Text("Damit schliesst die Delegation ihren Bericht über das Jahr "),
                        new Figure("2025", "year"),
                        new Text("."));
    }

    @Test
    void pathsFollowTheKeysAndThePlacesInLists() {
        Traced<String> root = Traced.root("abc");

        assertThat(root.get("word", word -> word).number("length", String::length))
                .isEqualTo(new Traced<>("word.length", 3));
        assertThat(root.each("letters", word -> List.of("a", "b")))
                .containsExactly(new Traced<>("letters[0]", "a"), new Traced<>("letters[1]", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "de-LI, 2025-10-19, 2025-10-23, 19. bis 23. Oktober 2025",
        "en, 2025-10-19, 2025-10-23, 19 to 23 October 2025",
        "fr, 2025-10-01, 2025-10-23, 1er au 23 octobre 2025",
        "es, 2025-10-19, 2025-10-23, 19 al 23 de octubre de 2025",
        "de-LI, 2025-09-30, 2025-10-02, 30. September bis 2. Oktober 2025",
        "fr, 2025-09-01, 2025-10-01, 1er septembre au 1er octobre 2025",
        "es, 2025-12-30, 2026-01-02, 30 de diciembre de 2025 al 2 de enero de 2026",
        "en, 2025-10-19, 2025-10-19, 19 October 2025"
    })
    void spansOfDaysDoNotRepeatWhatTheyShare(String language, LocalDate first, LocalDate last, String shown) {
        assertThat(sentences(language)
                        .figures()
                        .days(new Traced<>("dates", DateRange.of(first, last)))
                        .plain())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "de-LI, 2000-10-16, seit dem 16. Oktober 2000, am 16. Oktober 2000",
        "de-LI, 2000-10, seit Oktober 2000, im Oktober 2000",
        "de-LI, 2000, seit 2000, 2000",
        "fr, 2000-10-16, depuis le 16 octobre 2000, le 16 octobre 2000",
        "es, 2000-10, desde octubre de 2000, en octubre de 2000",
        "en, 2000, since 2000, in 2000"
    })
    void datesAreLedToByTheWordOfTheirKind(String language, String date, String since, String dated) {
        Figures figures = sentences(language).figures();
        Traced<PartialDate> traced = new Traced<>("date", PartialDate.find(date).orElseThrow());

        assertThat(figures.since(traced).plain()).isEqualTo(since);
        assertThat(figures.dated(traced).plain()).isEqualTo(dated);
        assertThat(figures.period(traced.map(Period::since)).map(Line::plain)).contains(since);
    }

    @ParameterizedTest
    @CsvSource({
        "es, Italia, Francia e Italia",
        "es, Írak, Francia e Írak",
        "es, Hiperión, Francia e Hiperión",
        "es, hierro, Francia y hierro",
        "es, Yemen, Francia y Yemen",
        "fr, Italia, Francia et Italia",
        "de-LI, Italia, Francia und Italia"
    })
    void theSpanishAndGivesWayToTheSoundOfAnI(String language, String last, String listed) {
        assertThat(sentences(language)
                        .listed(List.of(Line.of("Francia"), Line.of(last)))
                        .plain())
                .isEqualTo(listed);
    }

    @Test
    void aPeriodOfWhichNothingIsKnownIsNotShown() {
        assertThat(GERMAN.figures().period(new Traced<>("period", Period.UNKNOWN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 2 3 4 11 12 13 21 22 103 111 151, 1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th 151st",
        "fr, 1 2 21 151, 1re 2e 21e 151e",
        "es, 1 151, 1.ª 151.ª",
        "de, 1 151, 1. 151."
    })
    void numbersThatOrderHaveTheEndingOfTheLanguage(String language, String numbers, String ordinals) {
        assertThat(Stream.of(numbers.split(" "))
                        .map(number -> sentences(language)
                                .figures()
                                .ordinal(new Traced<>("number", Integer.valueOf(number)))
                                .plain()))
                .containsExactly(ordinals.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"de-LI, TR, Türkei", "es, TH, Tailandia", "fr, US, États-Unis", "en, TZ, Tanzania"})
    void countriesAreNamedInTheLanguage(String language, String code, String name) {
        assertThat(sentences(language)
                        .figures()
                        .country(new Traced<>("country", CountryCode.of(code)))
                        .plain())
                .isEqualTo(name);
    }

    @Test
    void listsEndWithAWord() {
        Line a = Line.of("a");

        assertThat(GERMAN.listed(List.of()).isEmpty()).isTrue();
        assertThat(GERMAN.listed(List.of(a)).plain()).isEqualTo("a");
        assertThat(GERMAN.listed(List.of(a, a, a)).plain()).isEqualTo("a, a und a");
        assertThat(GERMAN.count("part.women", new Traced<>("women", 1)).plain()).isEqualTo("1 Frau");
        assertThat(GERMAN.count("part.women", new Traced<>("women", 1200)).plain())
                .isEqualTo("1'200 Frauen");
    }

    private static Sentences sentences(String language) {
        return Sentences.in(Words.in(Locale.forLanguageTag(language)));
    }
}
