package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.io.text.Words;
import org.w3c.dom.Element;

/** What somebody needs who reads the page with a screen reader or a keyboard. */
class AccessibilityTest {

    static List<Page> pages() {
        Words english = Words.in(Locale.ENGLISH);
        return List.of(
                Page.of(Liechtenstein.page("de-LI")),
                Page.of(Liechtenstein.page("fr")),
                Page.of(HtmlReport.render(ReportComposition.draft(Liechtenstein.contradictory(), english))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsOneTitleAndNoLevelOfHeadingIsLeftOut(Page page) {
        List<Integer> levels = page.elements(element -> element.getTagName().matches("h[1-6]")).stream()
                .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
                .toList();

        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.all("title").get(0).getTextContent())
                .isEqualTo(page.all("h1").get(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesHaveCaptionsAndTheirHeadsSayWhatTheyHead(Page page) {
        assertThat(page.all("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(Page.within(table, element -> element.getTagName().equals("caption")))
                    .singleElement()
                    .satisfies(caption -> assertThat(caption.getTextContent()).isNotBlank());
            assertThat(Page.within(table, element -> element.getTagName().equals("th")))
                    .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
            assertThat(Page.within(
                            table, element -> element.getAttribute("scope").equals("col")))
                    .allSatisfy(head -> assertThat(head.getTextContent()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picturesHaveWordsAndRegionsHaveNames(Page page) {
        assertThat(page.elements(element -> element.getAttribute("role").matches("img|group")))
                .isNotEmpty()
                .allSatisfy(element ->
                        assertThat(element.getAttribute("aria-label")).isNotBlank());
        assertThat(page.all("svg")).hasSize(2).allSatisfy(svg -> {
            assertThat(((Element) svg.getParentNode()).getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true");
        });
        assertThat(page.all("a"))
                .allSatisfy(link -> assertThat(link.getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIdIsThereOnceAndEveryJumpLands(Page page) {
        List<String> ids = page.elements(element -> element.hasAttribute("id")).stream()
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(page.elements(element -> element.getAttribute("href").startsWith("#")))
                .hasSize(8)
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(page.elements(element -> element.hasAttribute("aria-labelledby")))
                .allSatisfy(element -> assertThat(ids).contains(element.getAttribute("aria-labelledby")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsEmpty(Page page) {
        assertThat(page.elements(element -> element.getTagName().matches("p|li|h[1-6]|caption|section|figcaption")))
                .allSatisfy(element -> assertThat(element.getTextContent()).isNotBlank());
    }
}
