package org.openipu.io.prose;

import java.util.List;

/** Reads the paragraphs of a resolution. */
final class ResolutionBody {

    private final List<Block> blocks;
    private final Draft draft;
    private final Phrasing phrasing;
    private final OpeningPhrases phrases;
    private final Hyphenation hyphenation;
    private final Asides asides;
    private ItemSequence items = new ItemSequence();
    private int expected = 1;
    private boolean capitals = true;
    private boolean ended;

    ResolutionBody(List<Block> blocks, Draft draft, Phrasing phrasing, Hyphenation hyphenation) {
        this.blocks = blocks;
        this.draft = draft;
        this.phrasing = phrasing;
        this.phrases = new OpeningPhrases(phrasing);
        this.hyphenation = hyphenation;
        this.asides = new Asides(blocks, draft, phrasing);
    }

    void read() {
        String[] next = labelsThatFollow();
        for (int i = 0; i < next.length; i++) {
            place(blocks.get(i), next[i]);
        }
    }

    private void place(Block block, String nextLabel) {
        if (draft.goOnAside(block, isFragment(block), hyphenation, phrasing) || asides.take(block)) {
            return;
        }
        if (block.is(Marker.Kind.NUMBER) && isOperative(block)) {
            expected = Integer.parseInt(block.marker().value()) + 1;
            items = new ItemSequence();
            ended = false;
            draft.open(Role.OPERATIVE, block, 0, block.text());
            return;
        }
        int level = block.is(Marker.Kind.LABEL) && inOperative() && !ended
                ? items.place(block.marker().value(), nextLabel)
                : -1;
        if (level >= 0) {
            draft.open(Role.ITEM, block, level, block.text());
        } else {
            unmarked(block);
        }
    }

    private boolean isOperative(Block block) {
        int number = Integer.parseInt(block.marker().value());
        boolean phrase = phrases.opensOperative(block.text());
        if (number == expected) {
            return phrase || !ended;
        }
        return number > 0 && !ended && (phrase || (inOperative() && Words.endClause(draft.end(), phrasing)));
    }

    private void unmarked(Block block) {
        boolean closed = Words.endClause(draft.end(), phrasing);
        if (inOperative() && closed && asides.takeNote(block.unmarked())) {
            return;
        }
        if (draft.isOpen() && goesOn(block, closed)) {
            draft.goOn(block, hyphenation);
        } else if (inOperative()) {
            ended |= Words.lastOf(draft.end()) == '.';
            draft.open(ended ? Role.OUTSIDE : Role.UNPLACED, block.unmarked(), 0, block.raw());
        } else {
            capitals = draft.isOpen() ? capitals : !Words.beginsSmall(block.text());
            draft.open(
                    block.is(Marker.Kind.HEADING) ? Role.UNPLACED : Role.PREAMBULAR,
                    block.unmarked(),
                    0,
                    content(block));
        }
    }

    /** Tells whether a block goes on with the paragraph before it. */
    private boolean goesOn(Block block, boolean closed) {
        if (block.is(Marker.Kind.HEADING) || block.isSetApart()) {
            return false;
        }
        String text = block.text();
        boolean small = Words.beginsSmall(text);
        boolean page = block.gap() == Block.Gap.PAGE;
        boolean preamble = !inOperative();
        if (!closed) {
            return small || !preamble || !phrases.opensKnown(text);
        }
        if (!block.is(Marker.Kind.NONE)) {
            return true;
        }
        if (preamble && phrases.opensPreambular(text)) {
            return small && page && capitals;
        }
        return small ? capitals || page : page && Words.lastOf(draft.end()) == ',';
    }

    private boolean isFragment(Block block) {
        return block.beginsPageSmall() && !(phrases.opensPreambular(block.text()) && !inOperative());
    }

    private boolean inOperative() {
        return expected > 1;
    }

    private static String content(Block block) {
        return block.is(Marker.Kind.NONE) ? block.text() : block.raw();
    }

    /** Returns for each block the label of the next item before the next number; empty when there is none. */
    private String[] labelsThatFollow() {
        String[] next = new String[blocks.size()];
        String label = "";
        for (int i = next.length - 1; i >= 0; i--) {
            next[i] = label;
            Block block = blocks.get(i);
            if (block.is(Marker.Kind.LABEL)) {
                label = block.marker().value();
            } else if (block.is(Marker.Kind.NUMBER)) {
                label = "";
            }
        }
        return next;
    }
}
