package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.PreambularParagraph;

/** The paragraphs of a preamble: each container, recital, citation and block, but not the formula with the body's name. */
final class PreambleReading {

    private final Reading reading;
    private final String body;
    private final List<PreambularParagraph> paragraphs = new ArrayList<>();

    PreambleReading(Reading reading, String body) {
        this.reading = reading;
        this.body = body;
    }

    List<PreambularParagraph> read(XmlElement preamble) {
        preamble.elements().forEach(this::part);
        return paragraphs;
    }

    private void part(XmlElement part) {
        switch (part.name()) {
            case "formula" -> formula(part);
            case "recitals", "citations" -> list(part);
            default -> paragraph(part);
        }
    }

    private void list(XmlElement list) {
        for (XmlElement part : list.elements()) {
            switch (part.name()) {
                case "recital", "citation" -> paragraph(part);
                default -> reading.leaveOut(part, Words.of(part, reading));
            }
        }
    }

    private void formula(XmlElement formula) {
        String words = Words.ofAll(formula.elements(), reading);
        if (!reading.isOwn() && !Formula.names(words, body)) {
            reading.leaveOut(formula, words);
        }
    }

    private void paragraph(XmlElement part) {
        String text = Words.ofAll(blocks(part), reading);
        if (!text.isBlank()) {
            paragraphs.add(new PreambularParagraph(phrase(part, text), text));
        }
    }

    private static List<XmlElement> blocks(XmlElement part) {
        return part.is(Akn.NAMESPACE, "container") ? part.elements() : List.of(part);
    }

    private String phrase(XmlElement part, String text) {
        String name = part.attribute("name").orElse("");
        if (reading.isOwn() && part.is(Akn.NAMESPACE, "container")) {
            return part.attribute(Akn.OWN_NAMESPACE, "phrase").orElse(name);
        }
        Optional<String> opening = Phrases.findOpening(text);
        boolean named = !name.isBlank() && text.regionMatches(true, 0, name, 0, name.length());
        return opening.orElse(named ? name : "");
    }
}
