package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.akn.ForeignAkn.paragraph;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;

class ForeignAknTest {

    private static final String POINT = "<point><num>%s</num><content><p>%s</p></content></point>";

    @Test
    void numbersPhrasesAndNames() {
        Resolution resolution = ForeignAkn.of(
                        paragraph("1.", "<span class='italic'>Urges </span>all,  and <i>reaffirms</i> it;"))
                .resolution();

        assertThat(resolution.title()).isEqualTo("A title");
        assertThat(resolution.adoption().mode()).isEqualTo(AdoptionMode.CONSENSUS);
        assertThat(resolution.adoption().body()).isEqualTo("General Assembly");
        assertThat(resolution.operative())
                .containsExactly(new OperativeParagraph(
                        1, List.of("Urges", "reaffirms"), "*Urges* all, and *reaffirms* it;", List.of()));
    }

    @Test
    @DisplayName("lists, sublists after a point, points in points, letters instead of numbers")
    void items() {
        String list = "<list><intro><p>Asks:</p></intro>" + POINT.formatted("(a)", "one") + "<sublist>"
                + POINT.formatted("(i)", "first") + "</sublist><point><num>b)</num><list><intro><p>two</p></intro>"
                + POINT.formatted("–", "dash") + "</list></point></list>";
        Resolution resolution = ForeignAkn.of(
                        "<paragraph><num>2</num>" + list + "</paragraph>" + paragraph("c)", "three"))
                .resolution();

        assertThat(resolution.operative())
                .containsExactly(new OperativeParagraph(
                        2,
                        List.of(),
                        "Asks:",
                        List.of(
                                new SubItem("a", "one", List.of(SubItem.of("i", "first"))),
                                new SubItem("b", "two", List.of(SubItem.of("–", "dash"))),
                                SubItem.of("c", "three"))));
    }

    @Test
    @DisplayName("of headings, lettered headings, text after a list and unnumbered paragraphs the words are reported")
    void headings() {
        ForeignAkn file = ForeignAkn.of("<paragraph><subheading>Arms  embargo</subheading></paragraph>"
                + "<paragraph><num>A.</num><heading>Sanctions</heading></paragraph>"
                + "<paragraph><num>1.</num><list><intro><p>Asks:</p></intro>" + POINT.formatted("(a)", "x")
                + "<wrapUp><p>as before;</p></wrapUp></list></paragraph>"
                + "<paragraph><content><p>In between</p></content></paragraph><p>*</p>");

        assertThat(file.leftOut())
                .containsExactlyInAnyOrder("Arms embargo", "A. Sanctions", "as before;", "In between", "*");
        assertThat(file.resolution().operative()).hasSize(1);
        assertThat(file.read().findings())
                .allMatch(finding -> finding.position().isPresent() && !finding.isError());
    }

    @Test
    @DisplayName("paragraphs count as 1, 2 and so on when none has a number, which is reported")
    void numbersMissing() {
        ForeignAkn file = ForeignAkn.of("<paragraph><content><p>Approves it.</p></content></paragraph>");

        assertThat(file.resolution().operative())
                .containsExactly(new OperativeParagraph(1, List.of(), "Approves it.", List.of()));
        assertThat(file.codes()).containsExactly("akn.number-missing");
    }

    @Test
    void pointsWithoutLabelsGoWithThePartBefore() {
        ForeignAkn file = ForeignAkn.of("<paragraph><num>1.</num><list>" + POINT.formatted("(a)", "one")
                + "<point><content><p>more</p></content></point></list></paragraph>");

        assertThat(file.resolution().operative().get(0).items()).containsExactly(SubItem.of("a", "one more"));
        assertThat(file.codes()).contains("akn.label-missing");
    }

    @Test
    @DisplayName("a preambular paragraph opens with what is in italics, or else with the container's name")
    void preamble() {
        Resolution resolution = ForeignAkn.of(paragraph("1.", "x"))
                .withPreamble("<container name='Recalling also'><p><i>Recalling</i> <i>also</i> this,</p></container>"
                        + "<container name='noting'><p>Noting that,</p></container><container name='x'><p>Other,</p></container>"
                        + "<container name='Stressing'><blockList><listIntroduction><i>Stressing</i>: </listIntroduction><item>"
                        + "<num>a.</num><p>one,</p></item></blockList></container>"
                        + "<recitals><recital><p>a recital,</p></recital></recitals>")
                .resolution();

        assertThat(resolution.preambular())
                .containsExactly(
                        new PreambularParagraph("Recalling also", "*Recalling also* this,"),
                        new PreambularParagraph("noting", "Noting that,"),
                        new PreambularParagraph("", "Other,"),
                        new PreambularParagraph("Stressing", "*Stressing*: a. one,"),
                        new PreambularParagraph("", "a recital,"));
    }

    @Test
    void footnotesAreMarksInTheText() {
        Resolution resolution = ForeignAkn.of(paragraph(
                        "1.",
                        "Notes<authorialNote marker='7'><p>\t <i>See</i> it.</p><p>More.</p></authorialNote> that"))
                .resolution();

        assertThat(resolution.operative().get(0).text()).isEqualTo("Notes<sup>7</sup> that");
        assertThat(resolution.footnotes()).containsExactly(new Footnote("7", "*See* it. More."));
    }

    @Test
    @DisplayName("tables, foreign elements, nil values and unknown phrases keep their words")
    void oddities() {
        ForeignAkn file = ForeignAkn.of(
                        "<paragraph><num>1.</num><content><p>Table:</p><table><tr><th><p>A</p></th><td><p>B</p>"
                                + "</td></tr></table><foreign><un:x xsi:nil='true' un:y='z'>own words</un:x></foreign></content></paragraph>")
                .withPreamble("<container name='Zogging' xsi:nil='false'><p><i>Zogging</i> on,</p></container>");

        assertThat(file.resolution().operative().get(0).text()).isEqualTo("Table: A B own words");
        assertThat(file.resolution().preambular().get(0).phrase()).isEqualTo("Zogging");
        assertThat(AknFile.read(InputText.of("f", file.file()))
                        .then(AknFile::write)
                        .findValue()
                        .orElseThrow())
                .contains("<un:x xsi:nil=\"true\" un:y=\"z\">own words</un:x>");
    }

    @Test
    @DisplayName("what stands below the text and in annexes is reported, footnotes of annexes included")
    void annexes() {
        String statement = ForeignAkn.of(paragraph("1.", "x")).statement();
        String meta = statement.substring(statement.indexOf("<meta>"), statement.indexOf("<workflow")) + "</meta>";
        ForeignAkn file = ForeignAkn.of(paragraph("1.", "x"))
                .withBelow("<conclusions><p>49th meeting</p></conclusions><attachments><attachment><doc name='annex'>"
                        + meta
                        + "<mainBody><p>Annex<authorialNote marker='*'><p>of it</p></authorialNote></p></mainBody></doc>"
                        + "</attachment></attachments>");

        assertThat(file.leftOut()).containsExactlyInAnyOrder("49th meeting", "Annex<sup>*</sup>", "of it");
        assertThat(file.resolution().footnotes()).isEmpty();
    }

    @Test
    @DisplayName("several resolutions stand in components or in a collection")
    void several() {
        String statement = ForeignAkn.of(paragraph("1.", "x")).statement();
        String components = "<components><component>" + statement + "</component></components>";
        String two = ForeignAkn.file(statement + components);

        assertThat(AdoptedTextAkn.readAll(InputText.of("f", two)).findValue().orElseThrow())
                .hasSize(2);
        assertThat(AdoptedTextAkn.read(InputText.of("f", two)).findings())
                .anyMatch(finding -> finding.code().equals("akn.more-documents"));
    }
}
