package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.PledgeSection;

/** The body of a declaration: what stands before, under and after its headings. */
final class DeclarationReading {

    /** The name of the container of what follows the headings. */
    static final String CLOSING = "closing";

    /** The name of a container that only stands there because something has to. */
    static final String EMPTY = "empty";

    private final Reading reading;
    private final List<String> opening = new ArrayList<>();
    private final List<PledgeSection> sections = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();

    DeclarationReading(Reading reading) {
        this.reading = reading;
    }

    List<String> opening() {
        return opening;
    }

    List<PledgeSection> sections() {
        return sections;
    }

    List<String> closing() {
        return closing;
    }

    void preamble(XmlElement preamble) {
        for (XmlElement part : preamble.elements()) {
            if (!(reading.isOwn() && part.name().equals("formula"))) {
                addTo(opening, Words.of(part, reading));
            }
        }
    }

    void body(XmlElement body) {
        for (XmlElement part : body.elements()) {
            List<String> narrative = sections.isEmpty() && !part.has("name", CLOSING) ? opening : closing;
            if (part.has("name", EMPTY)) {
                continue;
            }
            String heading =
                    part.find("heading").map(each -> Words.plain(each, reading)).orElse("");
            if (heading.isBlank()) {
                paragraphs(part, narrative);
            } else {
                section(part, heading);
            }
        }
    }

    private void section(XmlElement part, String heading) {
        List<String> pledges = new ArrayList<>();
        part.elements().stream()
                .filter(each -> !each.name().equals("heading"))
                .forEach(each -> paragraphs(each, pledges));
        sections.add(new PledgeSection(heading, pledges));
    }

    private void paragraphs(XmlElement part, List<String> to) {
        if (part.name().equals("hcontainer") && part.find("content").isEmpty()) {
            part.elements().forEach(inner -> paragraphs(inner, to));
        } else {
            addTo(to, Words.of(part, reading));
        }
    }

    private void addTo(List<String> texts, String text) {
        if (reading.isOwn() || !text.isBlank()) {
            texts.add(text);
        }
    }
}
