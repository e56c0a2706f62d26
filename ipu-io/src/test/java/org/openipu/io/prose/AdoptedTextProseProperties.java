package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Resolution;
import org.openipu.model.finding.Finding;

class AdoptedTextProseProperties {

    @Property(tries = 300)
    @Label("what is written as Markdown reads back equal, without a word about it")
    void markdownReadsBack(@ForAll("texts") AdoptedText text) {
        ReadResult<AdoptedText> read = read(AdoptedTextMarkdown.write(text));

        assertThat(read.findings()).isEmpty();
        assertThat(read.findValue()).contains(text);
    }

    @Property
    @Label(
            "however the lines are set and the pages broken, the same resolution is read, and only furniture is left out")
    void layoutChangesNothing(
            @ForAll("texts") AdoptedText text,
            @ForAll @IntRange(min = 30, max = 120) int width,
            @ForAll @IntRange(min = 0, max = 40) int height,
            @ForAll("lineEnds") String lineEnd) {
        ReadResult<AdoptedText> read =
                read(PrintedPages.set(AdoptedTextMarkdown.write(text), width, height < 5 ? 0 : height, lineEnd)
                        .replace("\uFEFF", ""));

        assertThat(read.findings()).extracting(Finding::code).allMatch("text.page-furniture"::equals);
        assertThat(read.findValue().map(AdoptedTextMarkdown::write)).contains(AdoptedTextMarkdown.write(text));
        assertThat(read.findValue()).contains(text);
    }

    @Property(tries = 200)
    @Label("phrases are found in plain text too")
    void plainTextHasItsPhrases(@ForAll("plainResolutions") Resolution resolution) {
        assertThat(read(AdoptedTextMarkdown.write(resolution)).findValue()).contains(resolution);
    }

    @Property(tries = 200)
    @Label("of a page of a text nothing is lost: every letter is in a passage")
    void nothingOfATextIsLost(
            @ForAll("texts") AdoptedText text, @ForAll @IntRange(min = 20, max = 90) int width, @ForAll int seed) {
        List<String> lines = new ArrayList<>(PrintedPages.set(AdoptedTextMarkdown.write(text), width, 9, "\n")
                .lines()
                .toList());
        Collections.shuffle(lines, new Random(seed));

        assertNothingLost(String.join("\n", lines));
    }

    @Property(tries = 1000)
    @Label("of any text nothing is lost, and none fails")
    void nothingIsLost(@ForAll("anything") String text) {
        assertNothingLost(text);
        read(text);
    }

    @Provide
    Arbitrary<AdoptedText> texts() {
        return ProseTexts.texts();
    }

    @Provide
    Arbitrary<Resolution> plainResolutions() {
        return ProseTexts.resolutions(false);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "\f",
                        " ",
                        "*",
                        "**",
                        "_",
                        "\\",
                        "# ",
                        "1. ",
                        "2) ",
                        "(a) ",
                        "(i) ",
                        "- ",
                        "* ",
                        "\\* ",
                        "<sup>1</sup> ",
                        "[^2]: ",
                        "&#42;",
                        "&#8195;",
                        "---\n",
                        "- 3 -",
                        "E",
                        "7",
                        "#IPU",
                        "Recalling ",
                        "Urges ",
                        "Resolution adopted by consensus by the 1st IPU Assembly (Rome, 1 May 2020)",
                        "The 1st Assembly,",
                        "Endorsed by ",
                        "**Do by:**",
                        "Belarus expressed a reservation on it.",
                        "word",
                        "word-",
                        "mot",
                        ",",
                        ";",
                        ".",
                        ":",
                        "¹ ",
                        "\u00a0",
                        "\u00ad",
                        "1 X",
                        "word1",
                        "151st IPU Assembly",
                        "Geneva, 1-2 May 2020")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertNothingLost(String text) {
        StringBuilder passages = new StringBuilder();
        AdoptedTextProse.layout(InputText.of("r.md", text))
                .findValue()
                .orElseThrow()
                .passages()
                .forEach(passage -> passages.append(passage.mark()).append(passage.text()));

        assertThat(letters(passages.toString())).isEqualTo(letters(text));
    }

    /** The letters and digits, sorted; a reference at a paragraph's begin may stand for its character, so none of theirs count. */
    private static String letters(String text) {
        return text.replace("&#42;", "")
                .replace("&#8195;", "")
                .replace("<sup>", "")
                .replace("</sup>", "")
                .replace('¹', '1')
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ReadResult<AdoptedText> read(String text) {
        return AdoptedTextProse.read(InputText.of("r.md", text));
    }
}
