package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.Outline;
import org.openipu.model.document.SubItem;
import org.openipu.model.document.SubItemCount;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

class DocumentFindingsTest {

    private static final String PLACE = "assemblies[0].documents[0]";

    @Test
    void isAdoptedDuringTheSession() {
        assertThat(findings(adoptedOn("2025-10-18")))
                .containsExactly(adopted("document.adopted-before-session", "2025-10-18"));
        assertThat(findings(adoptedOn("2025-10-24")))
                .containsExactly(adopted("document.adopted-after-session", "2025-10-24"));
        assertThat(findings(adoptedOn("2025-10-19"))).isEmpty();
        assertThat(findings(adoptedOn("2025-10-23"))).isEmpty();
    }

    private static AnnualReport adoptedOn(String day) {
        return Reports.with(Reports.with(PLACE + ".adoption.date", day(day)), PLACE + ".text.adoption.date", day(day));
    }

    @Test
    void hasATextThatWasAdoptedAsIsTold() {
        assertThat(findings(PLACE + ".text.adoption.date", day("2025-10-22")))
                .containsExactly(Finding.error("document.adoption-differs", PLACE + ".text.adoption"));
        assertThat(findings(PLACE + ".kind", DocumentKind.DECLARATION))
                .containsExactly(Finding.error("document.other-kind", PLACE + ".text"));
    }

    @Test
    void hasTheOutlineOfItsText() {
        assertThat(findings(PLACE + ".outline.preambular", 2))
                .containsExactly(Finding.error("document.outline-differs", PLACE + ".outline"));
        assertThat(findings(PLACE + ".outline", Optional.empty())).isEmpty();
        assertThat(findings(Reports.with(
                        Reports.with(PLACE + ".outline.preambular", 2), PLACE + ".text", Optional.empty())))
                .isEmpty();
    }

    @Test
    void outlinesParagraphsThatExistInTheirOrder() {
        assertThat(outline(3))
                .containsExactly(Finding.error(
                        "document.outline-beyond-text",
                        "subItems[0].paragraph",
                        Argument.of("paragraph", 3),
                        Argument.of("operative", 2)));
        assertThat(outline(2, 1)).containsExactly(outOfOrder(1, 1));
        assertThat(outline(1, 2, 2)).containsExactly(outOfOrder(2, 2));
        assertThat(outline(1, 2)).isEmpty();
        assertThat(outline(2)).isEmpty();
        assertThat(outline()).isEmpty();
    }

    @Test
    void numbersItsParagraphsFromOneOn() {
        assertThat(numbered(1, 2, 3)).isEmpty();
        assertThat(numbered()).isEmpty();
        assertThat(numbered(2)).containsExactly(gap(0, 2, 1));
        assertThat(numbered(1, 3, 4)).containsExactly(gap(1, 3, 2));
        assertThat(numbered(2, 1, 2)).containsExactly(gap(0, 2, 1), gap(1, 1, 3), repeated(2, 2));
    }

    @Test
    void numbersNoParagraphLikeAnother() {
        assertThat(numbered(1, 2, 2, 3)).containsExactly(repeated(2, 2));
        assertThat(numbered(1, 1, 1)).containsExactly(repeated(1, 1), repeated(2, 1));
    }

    @Test
    void hasOneFootnoteForEachMark() {
        List<Footnote> footnotes = List.of(new Footnote("1", "i"), new Footnote("*", "j"), new Footnote("1", "k"));

        assertThat(findings(Reports.with(
                        Reports.with(PLACE + ".text.footnotes", footnotes), PLACE + ".outline.footnotes", 3)))
                .containsExactly(Finding.error(
                        "document.footnote-twice", PLACE + ".text.footnotes[2].mark", Argument.of("mark", "1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b c",
                "i",
                "i ii iii iv v vi vii viii ix x xi",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc",
            })
    void lettersItsItemsInOrder(String labels) {
        assertThat(lettered(labels)).isEmpty();
    }

    @Test
    @DisplayName("A small Roman number is known by its first: xxxix, xl, xlix, l and lxi are the 39th to the 61st")
    void countsInRomanNumbers() {
        String sixtyOne = Stream.of("", "x", "xx", "xxx", "xl", "l")
                .flatMap(tens -> Stream.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
                        .map(ones -> tens + ones))
                .skip(1)
                .reduce("", (all, one) -> all + " " + one)
                .strip();

        assertThat(lettered(sixtyOne + " lx lxi")).isEmpty();
    }

    @Test
    void namesEachItemOutOfOrderAndTheLabelExpected() {
        assertThat(lettered("a c")).containsExactly(label("items[1].label", "c", "b"));
        assertThat(lettered("b")).containsExactly(label("items[0].label", "b", "a"));
        assertThat(lettered("A")).containsExactly(label("items[0].label", "A", "a"));
        assertThat(lettered("i j")).containsExactly(label("items[1].label", "j", "ii"));
        assertThat(lettered("a ii c")).containsExactly(label("items[1].label", "ii", "b"));
        assertThat(lettered("i ii iii iiii")).containsExactly(label("items[3].label", "iiii", "iv"));
    }

    @Test
    void lettersTheItemsOfItsItemsInOrder() {
        SubItem nested = new SubItem("a", "snow", List.of(SubItem.of("i", "wet"), SubItem.of("iii", "dry")));
        String place = PLACE + ".text.operative[1].items";

        assertThat(findings(place + "[0]", nested)).containsExactly(label(place + "[0].items[1].label", "iii", "ii"));
        assertThat(findings(place + "[1].label", "c")).containsExactly(label(place + "[1].label", "c", "b"));
    }

    private static List<Finding> outline(int... paragraphs) {
        List<SubItemCount> counts = Arrays.stream(paragraphs)
                .mapToObj(paragraph -> new SubItemCount(paragraph, 1))
                .toList();
        return ReportValidation.validateConstraints(Outline.ofResolution(0, 2, counts, 0))
                .findings();
    }

    private static List<Finding> numbered(int... numbers) {
        List<OperativeParagraph> paragraphs = IntStream.of(numbers)
                .mapToObj(number -> new OperativeParagraph(number, List.of(), "Calls", List.of()))
                .toList();
        Object text =
                Reports.valid().assemblies().get(0).documents().get(0).text().orElseThrow();
        return ReportValidation.validateConstraints(Replaced.in(text, "operative", paragraphs))
                .findings();
    }

    private static List<Finding> lettered(String labels) {
        List<SubItem> items = Stream.of(labels.split(" ", -1))
                .filter(label -> !label.isEmpty())
                .map(label -> SubItem.of(label, "snow"))
                .toList();
        return ReportValidation.validateConstraints(new OperativeParagraph(1, List.of(), "Asks for:", items))
                .findings();
    }

    private static Finding adopted(String code, String day) {
        return Finding.error(
                code,
                PLACE + ".adoption.date",
                Argument.of("day", day(day)),
                Argument.of("first", day("2025-10-19")),
                Argument.of("last", day("2025-10-23")));
    }

    private static Finding outOfOrder(int index, int paragraph) {
        return Finding.error(
                "document.outline-out-of-order",
                "subItems[" + index + "].paragraph",
                Argument.of("paragraph", paragraph));
    }

    private static Finding gap(int index, int number, int expected) {
        return Finding.error(
                "document.number-gap",
                "operative[" + index + "].number",
                Argument.of("number", number),
                Argument.of("expected", expected));
    }

    private static Finding repeated(int index, int number) {
        return Finding.error(
                "document.number-repeated", "operative[" + index + "].number", Argument.of("number", number));
    }

    private static Finding label(String path, String label, String expected) {
        return Finding.error(
                "document.item-out-of-order", path, Argument.of("label", label), Argument.of("expected", expected));
    }
}
