package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;

class AdoptedTextHtmlTest {

    private static final Adoption ADOPTION =
            new Adoption(AdoptionMode.CONSENSUS, "1st <b>Assembly</b>", Optional.empty(), LocalDate.of(2025, 10, 23));

    @Test
    void everyParagraphHasItsAnchorAndEverythingIsEscaped() {
        String page = AdoptedTextHtml.write(new Resolution(
                "<script>alert(1)</script>",
                ADOPTION,
                List.of(new PreambularParagraph(
                        "Recalling",
                        "Recalling <i>tides</i> & [a](javascript:alert(1)) [b](https://un.org/x(1))<sup>1</sup>,")),
                List.of(
                        new OperativeParagraph(
                                1,
                                List.of("Urges"),
                                "*Urges* **all** 2 \\* 3",
                                List.of(new SubItem("a", "x", List.of(SubItem.of("i", "y"))))),
                        new OperativeParagraph(1, List.of(), "again", List.of())),
                List.of(new Footnote("1", "\"quoted\" <sup>")),
                List.of(Reservation.of("\"><script>", ReservationKind.OPPOSITION, Reservation.ENTIRE_TEXT))));

        assertThat(page)
                .doesNotContain("<script", "<b>", "<i>tides", "href=\"javascript")
                .contains(
                        "<p id=\"preamble-1\"><em>Recalling</em> &lt;i&gt;tides&lt;/i&gt; &amp; [a](javascript:alert(1)) "
                                + "<a href=\"https://un.org/x(1)\" rel=\"external\">b</a><sup><a href=\"#footnote-1\">1</a></sup>,</p>",
                        "<li id=\"paragraph-1\"><span class=\"mark\">1.</span> <em>Urges</em> <strong>all</strong> 2 * 3",
                        "<li id=\"paragraph-1-a\"><span class=\"mark\">(a)</span> x",
                        "<li id=\"paragraph-1-a-i\">",
                        "<li id=\"paragraph-1.2\">",
                        "<p id=\"footnote-1\"><sup>1</sup>",
                        "expressed its opposition to the entire text");
    }

    @Test
    void aDeclarationHasItsHeadingsAndPledges() {
        String page = AdoptedTextHtml.write(new Declaration(
                "Declaration",
                ADOPTION,
                List.of("We meet."),
                List.of(new PledgeSection("Help by:", List.of("one;", "two."))),
                List.of("We go."),
                List.of(),
                List.of()));

        assertThat(page)
                .contains("<p id=\"opening-1\">We meet.</p>", "<section id=\"section-1\">", "<h2>Help by:</h2>")
                .contains("<li id=\"pledge-1-2\">two.</li>", "<p id=\"closing-1\">We go.</p>")
                .doesNotContain("<footer", "id=\"formula\"");
    }

    @Test
    void textThatLooksLikeMarkersSurvivesMarkdown() {
        Declaration declaration = new Declaration(
                "151st IPU Assembly",
                new Adoption(
                        AdoptionMode.ENDORSED, "151st IPU Assembly", Optional.of("Rome"), LocalDate.of(2025, 10, 1)),
                List.of(
                        "# no heading",
                        "1. no number",
                        "- no bullet",
                        "(a) no label",
                        "\\* no note",
                        "E",
                        "* * *",
                        "> no quotation",
                        "a < b <script>",
                        "Adopted by consensus by the 1st Assembly (Rome, 1 May 2020)",
                        "2*3 and snake_case",
                        "&#42; no star"),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        String markdown = AdoptedTextMarkdown.write(declaration);

        assertThat(markdown).contains("\n&#35; no heading\n", "\n&#69;\n", "\n&#97; \\< b \\<script>\n");
        assertThat(AdoptedTextProse.read(InputText.of("d.md", markdown)).findValue())
                .contains(declaration);
    }
}
