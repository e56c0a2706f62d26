package org.openipu.io.prose;

import java.util.List;

/** Reads the paragraphs and pledges of a declaration. */
final class DeclarationBody {

    private final List<Block> blocks;
    private final Draft draft;
    private final Phrasing phrasing;
    private final Hyphenation hyphenation;
    private final Asides asides;
    private boolean heading;
    private boolean pledge;

    DeclarationBody(List<Block> blocks, Draft draft, Phrasing phrasing, Hyphenation hyphenation) {
        this.blocks = blocks;
        this.draft = draft;
        this.phrasing = phrasing;
        this.hyphenation = hyphenation;
        this.asides = new Asides(blocks, draft, phrasing);
    }

    void read() {
        int last = lastBullet();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean bulletFollows = i + 1 < blocks.size() && isBullet(blocks.get(i + 1));
            if (isBullet(block)) {
                bullet(block);
            } else if (!draft.goOnAside(block, block.beginsPageSmall(), hyphenation, phrasing) && !asides.take(block)) {
                paragraph(block, bulletFollows, i < last);
            }
        }
    }

    private void bullet(Block block) {
        draft.open(heading ? Role.PLEDGE : Role.NARRATIVE, block, 0, block.text());
        pledge |= heading;
    }

    private void paragraph(Block block, boolean bulletFollows, boolean pledgesFollow) {
        String text = block.is(Marker.Kind.NONE) || block.is(Marker.Kind.HEADING) ? block.text() : block.raw();
        boolean colon = Words.lastOf(text) == ':';
        if (block.is(Marker.Kind.HEADING) || isBold(text) || (colon && bulletFollows)) {
            heading = true;
            draft.open(
                    Role.HEADING, block.is(Marker.Kind.HEADING) ? block : block.unmarked(), 0, Emphasis.without(text));
        } else if (goesOn(block, text)) {
            draft.goOn(block, hyphenation);
        } else {
            draft.open(pledge && pledgesFollow ? Role.UNPLACED : Role.NARRATIVE, block.unmarked(), 0, text);
            heading &= pledgesFollow;
        }
    }

    private boolean goesOn(Block block, String text) {
        if (!draft.isOpen() || draft.role() == Role.HEADING || !block.is(Marker.Kind.NONE) || block.isSetApart()) {
            return false;
        }
        return Words.beginsSmall(text)
                || (block.gap() == Block.Gap.PAGE
                        && (!Words.endClause(draft.end(), phrasing) || Words.lastOf(draft.end()) == ','));
    }

    /** Strong as a whole, but for a colon after it. */
    private static boolean isBold(String text) {
        return Emphasis.in(text).stream()
                .limit(1)
                .anyMatch(span -> span.from() == 0 && span.marks() > 1 && span.to() >= text.length() - 1);
    }

    private boolean isBullet(Block block) {
        boolean star = block.is(Marker.Kind.STAR) && block.raw().startsWith("* ");
        return (block.is(Marker.Kind.BULLET) || star) && !asides.isNote(block);
    }

    private int lastBullet() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isBullet(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
