package org.openipu.io.prose.page;

import java.util.List;

/**
 * The page of a resolution or declaration.
 *
 * @param language its language tag
 * @param title its title, without marks
 * @param heading its title
 * @param adoption the line on the adoption
 * @param formula the line that names the body; empty for a declaration
 * @param opening the preambular paragraphs, or those before the pledges
 * @param parts the operative paragraphs, or the headings with their pledges
 * @param numbered whether the parts are numbered paragraphs
 * @param closing the paragraphs after the pledges
 * @param footnotesTitle the heading of the footnotes
 * @param footnotes the footnotes
 * @param notes the notes of parties that do not go along
 */
public record Page(
        String language,
        String title,
        List<Run> heading,
        String adoption,
        String formula,
        List<Entry> opening,
        List<Entry> parts,
        boolean numbered,
        List<Entry> closing,
        String footnotesTitle,
        List<Entry> footnotes,
        List<Entry> notes) {

    /** Copies the lists. */
    public Page {
        heading = List.copyOf(heading);
        opening = List.copyOf(opening);
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
        footnotes = List.copyOf(footnotes);
        notes = List.copyOf(notes);
    }
}
