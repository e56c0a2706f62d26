package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

class HtmlReportTest {

    @Test
    void thePageNeedsNothingElse() {
        assertThat(Liechtenstein.page("de-LI").replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .startsWith("<!DOCTYPE html>\n<html lang=\"de-LI\">")
                .endsWith("</html>\n")
                .contains("<meta charset=\"utf-8\"/>", "@media print", "prefers-color-scheme: dark")
                .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "http:");
    }

    @Test
    void theOnlyAddressesAreThoseOfTheSources() {
        assertThat(Page.of(Liechtenstein.page("de-LI")).all("a"))
                .extracting(link -> link.getAttribute("href"))
                .filteredOn(address -> !address.startsWith("#"))
                .containsExactly("https://www.ipu.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-LI", "de-AT", "de", "en", "es", "fr", "fr-CH"})
    void theEightPartsAreThereInEveryLanguage(String language) {
        Page page = Page.of(Liechtenstein.page(language));

        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(page.all("h2"))
                .hasSize(8)
                .allSatisfy(heading -> assertThat(heading.getTextContent()).matches("[1-8] \\S.*"));
    }

    @Test
    void everyLanguageHasItsOwnSentences() {
        assertThat(Liechtenstein.page("en")).contains("The delegation did not take part.");
        assertThat(Liechtenstein.page("fr")).contains("La délégation n’y a pas participé.");
        assertThat(Liechtenstein.page("es")).contains("La delegación no participó.");
        assertThat(Liechtenstein.page("de-LI")).contains("Die Delegation nahm nicht teil.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-LI", "en", "es", "fr"})
    void equalReportsGiveEqualPages(String language) {
        assertThat(Liechtenstein.page(language)).isEqualTo(Liechtenstein.page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void theWholePageIsInItsLanguage(String language) {
        Page page = Page.of(Liechtenstein.page(language));

        assertThat(page.elements(element ->
                        element.hasAttribute("lang") && !element.getTagName().equals("html")))
                .as("the provision is named by the report in its own language alone")
                .singleElement()
                .satisfies(provision -> {
                    assertThat(provision.getTextContent()).isEqualTo("Art. 61 Abs. 7");
                    assertThat(provision.getAttribute("lang")).isEqualTo("de-LI");
                });
    }

    @Test
    void aTextOfAnotherLanguageIsMarkedAsSuch() {
        AnnualReport report =
                Liechtenstein.changed(text -> text.replaceAll(",\\s*\"fr\": \"transformation num[^\"]*\"", ""));
        Page page = Page.of(HtmlReport.render(ReportComposition.draft(report, Words.in(Locale.FRENCH))));

        assertThat(page.elements(element -> element.getAttribute("lang").equals("en")))
                .singleElement()
                .satisfies(text -> assertThat(text.getTextContent()).isEqualTo("digitalization"));
    }

    @Test
    void aReportWhoseFiguresDisagreeIsNotPrintedAndTellsWhy() {
        ReportComposition composition = ReportComposition.of(Liechtenstein.contradictory(), Liechtenstein.GERMAN);

        assertThat(composition.findDocument()).isEmpty();
        assertThat(composition.findings()).extracting(finding -> finding.code()).contains("costs.stated-total-differs");
        assertThat(composition.<Boolean>fold(composed -> true, refused -> false))
                .isFalse();
    }

    @Test
    void aDraftHasTheFindingsAtItsTopAndAMarkOnEveryPage() {
        Page page = Page.of(
                HtmlReport.render(ReportComposition.draft(Liechtenstein.contradictory(), Liechtenstein.GERMAN)));

        assertThat(page.elements(element -> element.getAttribute("class").equals("mark")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.getTextContent()).isEqualTo("ENTWURF"));
        assertThat(page.all("aside"))
                .singleElement()
                .satisfies(box -> assertThat(box.getTextContent()).contains("costs.stated-total-differs"));
        assertThat(page.all("main").get(0).getElementsByTagName("*").item(0).getNodeName())
                .isEqualTo("aside");
    }

    @Test
    void aDraftWithoutFindingsSaysSoAndIsMarkedAllTheSame() {
        assertThat(HtmlReport.render(ReportComposition.draft(Liechtenstein.report(), Words.in(Locale.ENGLISH))))
                .contains("<span>DRAFT</span>", "<li>The checks found nothing.</li>");
    }

    @Test
    void aReportThatCanBeHandedInIsNotMarked() {
        assertThat(Liechtenstein.page("de-LI")).doesNotContain("class=\"mark\"", "ENTWURF", "<aside");
        assertThat(ReportComposition.of(Liechtenstein.report(), Liechtenstein.GERMAN)
                        .findings())
                .isEqualTo(List.of());
    }
}
