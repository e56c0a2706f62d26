package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.finding.Finding;

/**
 * Reads the text of a resolution or declaration, in Markdown or as plain text, such as one taken from a PDF: {@code
 * docs/formats.md} says what is known as what. Nothing is invented, and nothing is lost silently: what belongs to the page, and
 * what has no place in the structure, is a warning each.
 *
 * <p>At most {@link ReadLimits#rows()} lines are read, and paragraphs of {@link ReadLimits#fieldLength()} characters. The work
 * grows with the length of the text and not faster.
 */
public final class AdoptedTextProse {

    private AdoptedTextProse() {}

    /**
     * Reads a text in the language that it is found to be in: English, French, Spanish or German.
     *
     * @param input the text, of one resolution or declaration
     * @return what it says, with warnings; refused when it has no title, does not tell how, by whom and when it was adopted,
     *     has no paragraphs or numbers that are out of order, or when there are several texts; unreadable beyond the limits
     */
    public static ReadResult<AdoptedText> read(InputText input) {
        return read(input, Optional.empty());
    }

    /**
     * Reads a text in a language.
     *
     * @param input the text, of one resolution or declaration
     * @param language its language; English when it is none of {@code en}, {@code fr}, {@code es}, {@code de}
     * @return what it says, as {@link #read(InputText)} does
     */
    public static ReadResult<AdoptedText> read(InputText input, Locale language) {
        return read(input, Optional.of(language));
    }

    /**
     * Takes a text apart, without making a structure of it.
     *
     * @param input the text
     * @return every part of it and what it was taken for; unreadable beyond the limits
     */
    public static ReadResult<ProseLayout> layout(InputText input) {
        return lines(input)
                .then(lines -> new ReadResult.Read<>(
                        ProseLayouts.of(lines, Optional.empty()).layout(), List.of()));
    }

    private static ReadResult<AdoptedText> read(InputText input, Optional<Locale> language) {
        return lines(input).then(lines -> new ProseReading(input, ProseLayouts.of(lines, language)).result());
    }

    private static ReadResult<List<SourceLine>> lines(InputText input) {
        List<SourceLine> lines = SourceLine.of(input.text());
        List<Finding> findings = new ArrayList<>();
        ProseLimits.check(input, lines, findings);
        return findings.isEmpty() ? new ReadResult.Read<>(lines, List.of()) : new ReadResult.Unreadable<>(findings);
    }
}
