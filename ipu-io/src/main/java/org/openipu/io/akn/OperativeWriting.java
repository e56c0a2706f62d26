package org.openipu.io.akn;

import java.util.List;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.SubItem;

/** Numbered paragraphs with their parts, each level a list of points. */
final class OperativeWriting {

    private final NotesWriting notes;
    private final Tag own;

    /**
     * Begins.
     *
     * @param notes the footnotes
     * @param own where phrases go that the text does not show
     */
    OperativeWriting(NotesWriting notes, Tag own) {
        this.notes = notes;
        this.own = own;
    }

    void write(List<OperativeParagraph> paragraphs, Tag body) {
        for (int i = 0; i < paragraphs.size(); i++) {
            OperativeParagraph paragraph = paragraphs.get(i);
            String id = "para_" + (i + 1);
            body.add(part("paragraph", id, paragraph.number() + ".", paragraph.text(), paragraph.items()));
            if (!Phrases.of(paragraph.text()).equals(paragraph.phrases())) {
                own.add(phrases(id, paragraph.phrases()));
            }
        }
    }

    private static Tag phrases(String id, List<String> phrases) {
        Tag tag = Tag.ofOwn("phrases").with("paragraph", id);
        phrases.forEach(phrase -> tag.add(Tag.ofOwn("phrase").text(phrase)));
        return tag;
    }

    private Tag part(String name, String id, String number, String text, List<SubItem> items) {
        Tag part = Tag.of(name).with("eId", id).add(Tag.of("num").text(number));
        if (items.isEmpty()) {
            return part.add(block("content", id + "__content", text));
        }
        String listId = id + "__list_1";
        Tag list = Tag.of("list").with("eId", listId).add(block("intro", listId + "__intro", text));
        for (int i = 0; i < items.size(); i++) {
            SubItem item = items.get(i);
            list.add(part("point", listId + "__point_" + (i + 1), "(" + item.label() + ")", item.text(), item.items()));
        }
        return part.add(list);
    }

    private Tag block(String name, String id, String text) {
        return Tag.of(name).with("eId", id).add(InlineWriting.paragraph(text, notes));
    }
}
