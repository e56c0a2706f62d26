package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.SampleYear;
import org.openipu.io.text.Words;

class HtmlSummaryTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final String HOSTILE = "<script>alert('x')</script> & \"q\" =1+1 </td><img src=x onerror=y>";
    private static final String ESCAPED =
            "&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"q\" =1+1 &lt;/td&gt;&lt;img src=x onerror=y&gt;";

    @Test
    void thePageNeedsNothingElse() {
        assertThat(HtmlSummary.render(SampleYear.consistent(), ENGLISH))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n")
                .contains("<meta charset=\"utf-8\">")
                .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "href=", "@import", "url(", "http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "de", "de-LI", "de-CH", "de-AT"})
    void thePageNamesItsLanguage(String tag) {
        assertThat(HtmlSummary.render(SampleYear.consistent(), Words.in(Locale.forLanguageTag(tag))))
                .contains("<html lang=\"" + tag + "\">");
    }

    @Test
    void everyFigureOfTheVotesIsThere() {
        assertThat(HtmlSummary.render(SampleYear.consistent(), ENGLISH))
                .contains(row("request i", "1,106", "311", "248", "945", "161") + "<td>reached</td></tr>")
                .contains(row("ii", "1", "2", "3", "2", "-1") + "<td>not reached</td></tr>")
                .contains("<p class=\"outcome\">Accepted: request i</p>")
                .contains("7 October 2013 to 23 October 2025 (inferred)</span></li>")
                .contains("<p class=\"source\">Source: result sheet of request i</p>");
    }

    @Test
    void everyFigureOfTheCostsIsThere() {
        assertThat(HtmlSummary.render(SampleYear.consistent(), Words.in(Locale.forLanguageTag("de-LI"))))
                .contains("<th scope=\"row\">Taggelder</th><td>Taggelder</td><td class=\"number\">CHF 14'400.00</td>")
                .contains("CHF 5'695.55</td>", "CHF 13'100.00</td>", "EUR 536.00</td>")
                .contains("eigene Kosten</th><td class=\"number\">CHF 20'095.55</td>")
                .contains("alle Posten</th><td class=\"number\">CHF 33'195.55</td>")
                .contains("<p class=\"source\">Quelle: accounts of Liechtenstein</p>");
    }

    @Test
    void whatIsReportedIsShownAsReportedAndNotFilledIn() {
        assertThat(HtmlSummary.render(SampleYear.consistent(), ENGLISH))
                .contains("<tr><th scope=\"row\">request i</th><td>reached</td><td>accepted</td></tr>")
                .contains("<tr><th scope=\"row\">ii</th><td>not stated</td><td>not accepted</td></tr>")
                .contains("<p class=\"outcome\">The report does not contradict the rule.</p>");
        assertThat(HtmlSummary.render(SampleYear.contradictory(), ENGLISH))
                .contains("<p class=\"outcome\">The report contradicts the rule:</p>")
                .contains("<li>The report has request i accepted without the majority.</li>");
    }

    @Test
    void whatComesFromDataIsEscapedEverywhere() {
        String page = HtmlSummary.render(SampleYear.named(HOSTILE), ENGLISH);

        assertThat(page).doesNotContain("<script", "<img", "& ").contains("<th scope=\"row\">" + ESCAPED + "</th>");
        assertThat(page.split("&lt;script&gt;", -1)).hasSize(14);
    }

    @Test
    void equalYearsGiveEqualPages() {
        assertThat(HtmlSummary.render(SampleYear.consistent(), Words.in(Locale.ENGLISH)))
                .isEqualTo(HtmlSummary.render(SampleYear.consistent(), Words.in(Locale.ENGLISH)));
    }

    private static String row(String request, String... numbers) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + request + "</th>");
        for (String number : numbers) {
            row.append("<td class=\"number\">").append(number).append("</td>");
        }
        return row.toString();
    }
}
