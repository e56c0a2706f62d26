package org.openipu.io.akn;

import java.util.Set;
import org.openipu.io.internal.xml.XmlElement;

/** Annexes, which have no place in a text of ours: each of their paragraphs is reported with its words. */
final class AttachmentReading {

    private static final Set<String> WHOLES = Set.of(
            "attachment",
            "component",
            "doc",
            "statement",
            "coverPage",
            "preface",
            "preamble",
            "mainBody",
            "conclusions",
            "attachments",
            "hcontainer",
            "section",
            "part",
            "chapter");

    private final Reading reading;

    AttachmentReading(Reading reading) {
        this.reading = reading;
    }

    void report(XmlElement statement) {
        statement.find("attachments").ifPresent(this::parts);
    }

    private void parts(XmlElement whole) {
        for (XmlElement part : whole.elements()) {
            if (WHOLES.contains(part.name())) {
                parts(part);
            } else if (!part.name().equals("meta")) {
                reading.leaveOut(part, Words.of(part, reading));
            }
        }
    }
}
