package org.openipu.io.prose.page;

import java.util.List;

/**
 * A paragraph with its anchor.
 *
 * @param anchor its anchor, unique on the page
 * @param mark what is printed before it; empty for nothing
 * @param runs its text
 * @param entries what is below it: the items of a paragraph, the pledges of a heading
 */
public record Entry(String anchor, String mark, List<Run> runs, List<Entry> entries) {

    /** Copies the lists. */
    public Entry {
        runs = List.copyOf(runs);
        entries = List.copyOf(entries);
    }
}
