package org.openipu.io.prose;

import java.util.List;
import java.util.Locale;

/**
 * Every part of a text and what it was taken for. Together the passages hold all words of the input: a paragraph that a page
 * or a footnote breaks is one passage.
 *
 * @param language the language of the phrases by which the parts were known
 * @param passages the parts, in the order in which they begin
 */
public record ProseLayout(Locale language, List<Passage> passages) {

    /** Copies the passages. */
    public ProseLayout {
        passages = List.copyOf(passages);
    }

    /**
     * Returns the passages of one role.
     *
     * @param role the role
     * @return the passages, in their order
     */
    public List<Passage> of(Role role) {
        return passages.stream().filter(passage -> passage.role() == role).toList();
    }
}
