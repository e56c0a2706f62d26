package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.Footnote;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A document while it is read: whether this library has written it, its footnotes so far, and what was found. */
final class Reading {

    private final String source;
    private final boolean own;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int taken;

    Reading(String source, boolean own) {
        this.source = source;
        this.own = own;
    }

    /** Tells whether this library has written the document, so that every blank counts. */
    boolean isOwn() {
        return own;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the footnotes met so far, in their order. */
    List<Footnote> footnotes() {
        taken = notes.size();
        return notes.stream()
                .sorted(Comparator.comparingInt(Note::position))
                .map(Note::footnote)
                .toList();
    }

    /** Reports the footnotes that were met after they had been taken, such as those of annexes. */
    void leaveOutLaterFootnotes() {
        notes.subList(taken, notes.size())
                .forEach(note -> leaveOut(note.element(), note.footnote().text()));
    }

    void warn(XmlElement element, String code, Argument... arguments) {
        findings.add(Finding.warning(code, path(element), arguments).at(element.position(source)));
    }

    void refuse(XmlElement element, String code, Argument... arguments) {
        findings.add(Finding.error(code, path(element), arguments).at(element.position(source)));
    }

    /** Reports words that have no place in what is read; nothing when there are none. */
    void leaveOut(XmlElement element, String words) {
        if (!words.isBlank()) {
            warn(element, "akn.left-out", Argument.of("element", element.writtenName()), Argument.of("words", words));
        }
    }

    /** Takes in a footnote and returns its mark; its text is reported when it is empty. */
    String footnote(XmlElement note) {
        String given = note.attribute("marker").orElse("");
        String mark = given.isBlank() ? String.valueOf(notes.size() + 1) : given;
        String text = Words.of(note, this);
        if (text.isBlank()) {
            warn(note, "akn.footnote-empty", Argument.of("mark", mark));
        } else {
            notes.add(new Note(note, position(note), new Footnote(mark, text)));
        }
        return mark;
    }

    private int position(XmlElement note) {
        String place = note.attribute(Akn.OWN_NAMESPACE, "position").orElse("");
        return own && place.matches("[0-9]{1,9}") ? Integer.parseInt(place) : notes.size();
    }

    private static String path(XmlElement element) {
        return element.attribute("eId").orElse(element.name());
    }

    /** A footnote and where it stands among the others. */
    private record Note(XmlElement element, int position, Footnote footnote) {}
}
