package org.openipu.io.akn;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.openipu.model.document.Footnote;

/** Footnotes while a text is written: each stands where its mark is first met, the others below the text. */
final class NotesWriting {

    private final List<Footnote> footnotes;
    private final NavigableSet<Integer> waiting = new TreeSet<>();

    NotesWriting(List<Footnote> footnotes) {
        this.footnotes = footnotes;
        for (int i = 0; i < footnotes.size(); i++) {
            waiting.add(i);
        }
    }

    /** Takes the next footnote of a mark; empty when none waits. */
    Optional<Tag> take(String mark) {
        Optional<Integer> next = waiting.stream()
                .filter(index -> footnotes.get(index).mark().equals(mark))
                .findFirst();
        next.ifPresent(waiting::remove);
        return next.map(this::note);
    }

    /** Returns the footnotes that no mark has taken. */
    List<Tag> rest() {
        return waiting.stream().map(this::note).toList();
    }

    private Tag note(int index) {
        Footnote footnote = footnotes.get(index);
        return Tag.of("authorialNote")
                .with("eId", "authorialNote_" + (index + 1))
                .with("marker", footnote.mark())
                .with("placement", "bottom")
                .withOwn("position", String.valueOf(index))
                .add(InlineWriting.paragraph(footnote.text(), new NotesWriting(List.of())));
    }
}
