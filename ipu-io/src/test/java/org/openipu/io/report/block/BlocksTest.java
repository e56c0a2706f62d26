package org.openipu.io.report.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.ReportDocument;

class BlocksTest {

    private static final Line X = Line.of("x");

    @Test
    void sectionsAreNumberedByTheirPlaces() {
        Section inner = Section.of(X, List.of());
        List<Section> numbered = Section.numbered(List.of(
                Section.of(X, List.of(new Paragraph(X), inner, Section.of(X, List.of(inner)))),
                Section.of(X, List.of())));

        assertThat(numbered).extracting(Section::number).containsExactly("1", "2");
        assertThat(numbered.get(0).blocks().get(2)).isInstanceOfSatisfying(Section.class, second -> {
            assertThat(second.number()).isEqualTo("1.2");
            assertThat(second.level()).isEqualTo(2);
            assertThat(second.blocks())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Section.class, third -> assertThat(third.number()).isEqualTo("1.2.1"));
        });
    }

    @Test
    void everyKindOfBlockIsLaidOut() {
        Table numbers = new Table(X, List.of(Table.Column.ofFigures(X)), List.of(Table.Row.total(Line.of("7"))));
        List<Block> blocks = List.of(
                new Paragraph(Line.of("paragraph")),
                new Bullets(List.of(Line.of("bullet"))),
                numbers,
                new Quotation(List.of(Line.of("quotation"))),
                new Picture(Line.of("caption"), "<svg></svg>", Line.of("to <see>"), Optional.of(numbers)),
                new FindingsBox(X, List.of(Line.of("finding"))));

        assertThat(HtmlReport.render(new ReportDocument(
                        Locale.ENGLISH, X, X, Optional.empty(), List.of(Section.of(Line.of("S"), blocks)))))
                .contains(
                        "<p>paragraph</p>",
                        "<li>bullet</li>",
                        "<tr class=\"total\">",
                        "<th scope=\"row\">7</th>",
                        "<blockquote>\n<p>quotation</p>",
                        "role=\"img\" aria-label=\"to &lt;see>\"><svg></svg></div>",
                        "<figcaption>caption</figcaption>",
                        "<li>finding</li>");
    }

    @Test
    void blocksOfNothingAndTablesThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bullets(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotation(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FindingsBox(X, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(X, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(X, List.of(Table.Column.ofWords(X)), List.of(Table.Row.of(X, X))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(X, "<img/>", X, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("1", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("www.ipu.org", ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "CHF -2'528.60| CHF \u22122'528.60",
                "-11.18| \u221211.18",
                "1'106| 1'106",
                "2025-2026| 2025-2026",
                "a -b| a -b"
            })
    void aNegativeNumberHasTheSignOfSubtraction(String written, String set) {
        assertThat(Numeral.set(written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            CHF 20'095.55 | true
            CHF \u2212528.60 | true
            7 | true
            1\u202F106,5 | true
            12 December | false
            Ada | false
            99999999999999999999999999999999999999 | false
            """)
    void aNumeralIsANumberOrAnAmount(String shown, boolean isNumeral) {
        assertThat(new Figure(shown, "a").isNumeral()).isEqualTo(isNumeral);
    }
}
