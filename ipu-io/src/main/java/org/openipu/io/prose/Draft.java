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
    }

    /** Adds a passage within another one, which stays open. */
    void add(Role role, Block block, String mark, String text) {
        passages.add(new Open(new Passage(role, block.line(), 0, mark, text)));
    }

    void add(Passage passage) {
        passages.add(new Open(passage));
    }

    /** Goes on with the open passage. */
    void goOn(Block block, Hyphenation hyphenation) {
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
        return open.map(passage -> passage.text.substring(Math.max(0, passage.text.length() - LENGTH_OF_END)))
                .orElse("");
    }

    List<Passage> passages() {
        return passages.stream()
                .map(Open::done)
                .sorted(Comparator.comparingInt(Passage::line))
                .toList();
    }
}
