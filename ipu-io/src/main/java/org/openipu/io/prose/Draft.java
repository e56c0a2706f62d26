package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Passages while a text is read: the one that is open can still go on. */
final class Draft {

    private static final int LENGTH_OF_END = 200;

    private final List<Open> passages = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private Optional<Open> aside = Optional.empty();

    private static final class Open {
        private final Passage begin;
        private final StringBuilder text;

        Open(Passage begin) {
            this.begin = begin;
            this.text = new StringBuilder(begin.text());
        }

        Passage done() {
            return new Passage(
                    begin.role(),
                    begin.line(),
                    begin.level(),
                    begin.mark(),
                    text.toString().replace("\\<", "<"));
        }
    }

    /** Adds a passage that can go on. */
    void open(Role role, Block block, int level, String text) {
        Open passage =
                new Open(new Passage(role, block.line(), level, block.marker().value(), text));
        passages.add(passage);
        open = Optional.of(passage);
        aside = Optional.empty();
    }

    /** Adds a passage within another one, which stays open. */
    void add(Role role, Block block, String mark, String text) {
        Open passage = new Open(new Passage(role, block.line(), 0, mark, text));
        passages.add(passage);
        aside = Optional.of(passage);
    }

    /**
     * Goes on with a footnote or note that stands directly before and has not come to its end, or that a fragment at the
     * begin of a page must belong to; tells whether it did.
     */
    boolean goOnAside(Block block, boolean fragment, Hyphenation hyphenation, Phrasing phrasing) {
        boolean goesOn = block.is(Marker.Kind.NONE)
                && aside.filter(passage -> passage.begin.role() == Role.FOOTNOTE || passage.begin.role() == Role.NOTE)
                        .filter(passage -> !Words.endClause(end(passage), phrasing)
                                || (fragment && Words.endClause(end(), phrasing)))
                        .isPresent();
        if (goesOn) {
            aside.ifPresent(passage -> hyphenation.join(passage.text, block.raw()));
        }
        return goesOn;
    }

    void add(Passage passage) {
        passages.add(new Open(passage));
    }

    /** Goes on with the open passage. */
    void goOn(Block block, Hyphenation hyphenation) {
        aside = Optional.empty();
        open.ifPresent(passage -> hyphenation.join(passage.text, block.raw()));
    }

    boolean isOpen() {
        return open.isPresent();
    }

    Role role() {
        return open.map(passage -> passage.begin.role()).orElse(Role.OUTSIDE);
    }

    /** Returns the end of the open passage, which tells whether it can go on; blank for none. */
    String end() {
        return open.map(Draft::end).orElse("");
    }

    private static String end(Open passage) {
        return passage.text.substring(Math.max(0, passage.text.length() - LENGTH_OF_END));
    }

    List<Passage> passages() {
        return passages.stream()
                .map(Open::done)
                .sorted(Comparator.comparingInt(Passage::line))
                .toList();
    }
}
