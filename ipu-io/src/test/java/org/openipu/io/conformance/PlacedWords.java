package org.openipu.io.conformance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.akn.AknDocument;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;

/** The words of a resolution, as they have been placed in its parts. */
final class PlacedWords {

    private PlacedWords() {}

    static String of(AknDocument document) {
        return document.text()
                .fold(PlacedWords::adopted, text -> words(text.preambular(), text.operative(), text.footnotes()));
    }

    private static String adopted(AdoptedText text) {
        Resolution resolution = (Resolution) text;
        return words(resolution.preambular(), resolution.operative(), resolution.footnotes());
    }

    private static String words(
            List<PreambularParagraph> preambular, List<OperativeParagraph> operative, List<Footnote> footnotes) {
        return Stream.of(
                        preambular.stream().map(PreambularParagraph::text),
                        operative.stream().map(PlacedWords::paragraph),
                        footnotes.stream().map(Footnote::text))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static String paragraph(OperativeParagraph paragraph) {
        return paragraph.number() + " " + paragraph.text() + " " + items(paragraph.items());
    }

    private static String items(List<SubItem> items) {
        return items.stream()
                .map(item -> item.label() + " " + item.text() + " " + items(item.items()))
                .collect(Collectors.joining(" "));
    }
}
