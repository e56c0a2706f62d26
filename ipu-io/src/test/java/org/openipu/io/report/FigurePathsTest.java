package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.text.Words;
import org.w3c.dom.Element;

/** Every value of a page can be traced to the report's document, and nothing comes from data that cannot. */
class FigurePathsTest {

    private static final Pattern WITH_DIGIT = Pattern.compile(".*[0-9].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:['.][0-9]+)*");

    @ParameterizedTest
    @ValueSource(strings = {"de-LI", "en", "es", "fr"})
    void everyFigureShowsTheValueAtItsPath(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        Values values = Values.of(Liechtenstein.report(), words);
        List<Element> figures = Page.of(Liechtenstein.page(language)).figures();

        assertThat(figures).hasSizeGreaterThan(180);
        assertThat(figures)
                .filteredOn(
                        figure -> WITH_DIGIT.matcher(figure.getTextContent()).matches())
                .hasSizeGreaterThan(70)
                .allSatisfy(figure -> assertThat(
                                values.isShownAs(figure.getAttribute("data-path"), figure.getTextContent()))
                        .as(figure.getAttribute("data-path") + " shown as " + figure.getTextContent())
                        .isTrue());
        assertThat(figures)
                .allSatisfy(figure -> assertThat(values.find(figure.getAttribute("data-path")))
                        .isPresent());
    }

    @Test
    void everyNumberOfAPictureIsInATable() {
        for (Page page : List.of(
                Page.of(Liechtenstein.page("de-LI")), Page.of(RecordedVotes.page(RecordedVotes.TALLIES, "de-LI")))) {
            Set<String> inTables = page.all("table").stream()
                    .flatMap(table -> Page.within(table, element -> element.hasAttribute("data-path")).stream())
                    .flatMap(figure -> numbers(figure.getTextContent()))
                    .collect(Collectors.toSet());
            assertThat(page.all("text").stream().flatMap(text -> numbers(text.getTextContent())))
                    .hasSizeGreaterThan(8)
                    .allMatch(inTables::contains);
        }
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }

    @Test
    void everyFigureOfTheVotesShowsTheValueAtItsPath() {
        for (String votes : List.of(RecordedVotes.TALLIES, RecordedVotes.ROLL_CALL)) {
            Values values = Values.of(RecordedVotes.report(votes), Liechtenstein.GERMAN);
            assertThat(Page.of(RecordedVotes.page(votes, "de-LI"))
                            .elements(element ->
                                    element.getAttribute("data-path").contains("emergencyItem.votes.requests[")))
                    .hasSizeGreaterThan(9)
                    .allSatisfy(figure -> {
                        assertThat(values.find(figure.getAttribute("data-path")))
                                .isPresent();
                        assertThat(!WITH_DIGIT.matcher(figure.getTextContent()).matches()
                                        || values.isShownAs(figure.getAttribute("data-path"), figure.getTextContent()))
                                .as(figure.getAttribute("data-path") + " shown as " + figure.getTextContent())
                                .isTrue();
                    });
        }
    }

    @Test
    void aFigureThatShowsAnotherValueIsFound() {
        Values values = Values.of(Liechtenstein.report(), Liechtenstein.GERMAN);

        assertThat(values.isShownAs("assemblies[1].assembly.attendance.participants", "1'103"))
                .isTrue();
        assertThat(values.isShownAs("assemblies[1].assembly.attendance.participants", "1'104"))
                .isFalse();
        assertThat(values.isShownAs("costs.previous.change.CHF", "CHF 2'528.60"))
                .isFalse();
        assertThat(values.isShownAs("assemblies[1].assembly.dates.session", "19. bis 24. Oktober 2025"))
                .isFalse();
        assertThat(values.isShownAs("legalBasis.date", "18. Dezember 2012")).isFalse();
    }

    @Test
    void noDigitOutsideTheFiguresComesFromData() {
        Page page = Page.of(Liechtenstein.page("de-LI"));

        assertThat(page.textsOutside(element -> element.hasAttribute("data-path")
                        || element.getTagName().matches("style|svg")
                        || element.getTagName().equals("title")
                        || element.getAttribute("class").equals("place")))
                .filteredOn(text -> WITH_DIGIT.matcher(text).matches())
                .as("the rule, which is the rule book's, and its majority")
                .containsExactly(
                        "Mehrheit von 2/3",
                        "Die Regel: Ein Vorschlag muss 2/3 der abgegebenen Ja- und Nein-Stimmen erreichen"
                                + " (Geschäftsordnung der Vollversammlung 11.2(a), 7. Oktober 2013 bis 23. Oktober 2025"
                                + " (erschlossen)). Nur ein Traktandum wird aufgenommen; erreichen mehrere Vorschläge die"
                                + " Mehrheit, so entscheidet die höchste Zahl der Ja-Stimmen (Geschäftsordnung der"
                                + " Vollversammlung 11.2(b), 7. Oktober 2013 bis 23. Oktober 2025 (gesichert)).");
    }
}
