package org.openipu.io.akn;

import java.util.List;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.PledgeSection;

/** The body of a declaration: paragraphs before the headings, pledges under them, paragraphs after them. */
final class DeclarationWriting {

    private final NotesWriting notes;
    private int paragraphs;

    DeclarationWriting(NotesWriting notes) {
        this.notes = notes;
    }

    void write(Declaration declaration, Tag body) {
        narrative("opening", declaration.opening(), body);
        for (int i = 0; i < declaration.sections().size(); i++) {
            PledgeSection section = declaration.sections().get(i);
            String id = "sec_" + (i + 1);
            Tag tag = Tag.of("section")
                    .with("eId", id)
                    .add(Tag.of("heading")
                            .with("eId", id + "__heading")
                            .addAll(InlineWriting.nodes(section.heading(), notes)));
            section.pledges().forEach(pledge -> tag.add(paragraph(pledge)));
            body.add(tag);
        }
        narrative(DeclarationReading.CLOSING, declaration.closing(), body);
    }

    private void narrative(String name, List<String> texts, Tag body) {
        if (!texts.isEmpty()) {
            Tag part = Tag.of("hcontainer").with("name", name).with("eId", "hcontainer_" + name);
            texts.forEach(text -> part.add(paragraph(text)));
            body.add(part);
        }
    }

    private Tag paragraph(String text) {
        paragraphs++;
        String id = "para_" + paragraphs;
        return Tag.of("paragraph")
                .with("eId", id)
                .add(Tag.of("content").with("eId", id + "__content").add(InlineWriting.paragraph(text, notes)));
    }
}
