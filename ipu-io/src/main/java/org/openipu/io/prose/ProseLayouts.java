package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a text apart: lines, furniture, blocks, head, paragraphs. */
final class ProseLayouts {

    /**
     * A text taken apart.
     *
     * @param layout its passages
     * @param resolution whether it is a resolution, and no declaration
     * @param begins the lines at which an adopted text begins; more than one when there are several
     */
    record Outcome(ProseLayout layout, boolean resolution, List<Integer> begins) {}

    private ProseLayouts() {}

    static Outcome of(List<SourceLine> lines, Optional<Locale> language) {
        Phrasing phrasing = language.map(Phrasing::in)
                .orElseGet(() -> LanguageDetection.of(
                        lines.stream().map(ProseLayouts::withoutMarker).toList()));
        boolean[] furniture = Furniture.in(lines, phrasing);
        List<Block> blocks = Blocks.of(lines, furniture, phrasing);
        Draft draft = new Draft();
        for (int i = 0; i < furniture.length; i++) {
            if (furniture[i]) {
                draft.add(new Passage(
                        Role.FURNITURE,
                        lines.get(i).number(),
                        0,
                        "",
                        lines.get(i).text()));
            }
        }
        Head head = new Head(blocks, phrasing);
        int begin = head.read(draft);
        List<Block> body = new ArrayList<>();
        for (int i = begin; i < blocks.size(); i++) {
            if (head.isAdoptionOfEnd(i)) {
                draft.add(Role.ADOPTION, blocks.get(i), "", blocks.get(i).raw());
            } else {
                body.add(blocks.get(i));
            }
        }
        boolean resolution = head.isOfResolution();
        Hyphenation hyphenation = Hyphenation.of(lines);
        if (resolution) {
            new ResolutionBody(body, draft, phrasing, hyphenation).read();
        } else {
            new DeclarationBody(body, draft, phrasing, hyphenation).read();
        }
        return new Outcome(
                new ProseLayout(phrasing.locale(), withNotes(draft.passages(), phrasing)),
                resolution,
                head.beginsOfTexts());
    }

    /** A footnote that turns out to be a note of a party only where it goes on, over the page. */
    private static List<Passage> withNotes(List<Passage> passages, Phrasing phrasing) {
        Notes notes = new Notes(phrasing);
        return passages.stream()
                .map(passage -> passage.role() == Role.FOOTNOTE && notes.isNote(passage.text())
                        ? new Passage(Role.NOTE, passage.line(), 0, passage.mark(), passage.text())
                        : passage)
                .toList();
    }

    private static String withoutMarker(SourceLine line) {
        return line.text()
                .substring(
                        Math.min(Markers.of(line.text()).length(), line.text().length()));
    }
}
