package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Link;
import org.openipu.io.report.block.Paragraph;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;
import org.openipu.io.text.Words;

class MarkdownReportTest {

    private static final Table NUMBERS = new Table(
            Line.of("Numbers"),
            List.of(Table.Column.ofWords(Line.of("A")), Table.Column.ofFigures(Line.of("B"))),
            List.of(Table.Row.of(Line.of("x|y"), Line.of("1"))));

    @Test
    void theReportIsThereAsText() {
        assertThat(MarkdownReport.render(Liechtenstein.document(Liechtenstein.GERMAN)))
                .startsWith("Landtag des Fürstentums Liechtenstein\n\n# Jahresbericht 2025 der Delegation")
                .contains("\n\n## 5 Kosten der Delegation\n\n", "\n#### 4.2.1 Generaldebatte\n\n")
                .contains("| Kostenart | Betrag |\n| --- | ---: |\n| Taggelder | CHF 14'400.00 |\n")
                .contains("\n> An: Landtag\n>\n> Die Delegation beantragt, ")
                .contains("[www.ipu.org](<https://www.ipu.org>)")
                .endsWith("Delegationsleiterin\n")
                .doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-LI", "en", "es", "fr"})
    void equalReportsGiveEqualTexts(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        assertThat(MarkdownReport.render(Liechtenstein.document(words)))
                .isEqualTo(MarkdownReport.render(Liechtenstein.document(words)));
    }

    @Test
    void aDraftIsMarkedAndBeginsWithItsFindings() {
        assertThat(MarkdownReport.render(
                        ReportComposition.draft(Liechtenstein.contradictory(), Words.in(Locale.ENGLISH))))
                .startsWith("**DRAFT**\n\n")
                .containsPattern("# Annual report 2025 .*\n\n\\*\\*Draft: what has to be checked\\*\\*\n\n- error: ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<b>*a*_c_</b>,\\<b\\>\\*a\\*\\_c\\_\\</b\\>",
                "- x,\\- x",
                "1. x,1\\. x",
                "# x,\\# x",
                "[a](b),\\[a\\](b)",
                "&amp;,\\&amp;",
                "a - 1.5,a - 1.5"
            })
    void whatComesFromDataIsReadAsText(String text, String escaped) {
        assertThat(rendered(Line.of(new Figure(text, "year")))).endsWith("\n\n" + escaped + "\n");
    }

    @Test
    void anAddressThatIsNotFollowedIsText() {
        assertThat(rendered(Line.of(new Link("javascript:x", "union.website")))).endsWith("\n\njavascript:x\n");
    }

    @Test
    void ofAPictureThereAreItsWordsAndItsNumbers() {
        Picture picture = new Picture(Line.of("Costs"), "<svg></svg>", Line.of("Two bars."), Optional.of(NUMBERS));

        assertThat(MarkdownReport.render(document(Section.of(Line.of("S"), List.of(picture)))))
                .endsWith("## 1 S\n\n*Costs*: Two bars.\n\n*Numbers*\n\n| A | B |\n| --- | ---: |\n| x\\|y | 1 |\n");
    }

    private static String rendered(Line line) {
        return MarkdownReport.render(document(Section.of(Line.of("S"), List.of(new Paragraph(line)))));
    }

    private static ReportDocument document(Section section) {
        return new ReportDocument(Locale.ENGLISH, Line.of("P"), Line.of("T"), Optional.empty(), List.of(section));
    }
}
