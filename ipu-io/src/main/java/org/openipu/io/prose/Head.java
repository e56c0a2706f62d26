package org.openipu.io.prose;

import java.util.List;
import org.openipu.model.document.AdoptionMode;

/** What stands before the paragraphs of a text: its title, the line on its adoption, the line that names the body. */
final class Head {

    private static final int NONE = -1;
    private static final int MOST_WORDS = 40;

    private final List<Block> blocks;
    private final Phrasing phrasing;
    private final OpeningPhrases phrases;
    private final int adoption;
    private final int formula;

    Head(List<Block> blocks, Phrasing phrasing) {
        this.blocks = blocks;
        this.phrasing = phrasing;
        this.phrases = new OpeningPhrases(phrasing);
        this.formula = firstFormula();
        this.adoption = firstAdoption();
    }

    /** Returns the lines at which a text begins, told by the lines on an adoption or those that name a body. */
    List<Integer> beginsOfTexts() {
        List<Integer> adoptions = blocks.stream()
                .filter(block -> isAdoption(block) && isWhole(block))
                .map(Block::line)
                .toList();
        List<Integer> formulas = blocks.stream()
                .filter(block -> Formula.ends(block.raw(), phrasing))
                .map(Block::line)
                .toList();
        return adoptions.size() >= formulas.size() ? adoptions : formulas;
    }

    /** Tells whether the text is a resolution, and no declaration. */
    boolean isOfResolution() {
        if (formula >= 0) {
            return true;
        }
        String line = adoption < 0 ? "" : blocks.get(adoption).raw();
        boolean endorsed = AdoptionLine.of(line, phrasing)
                .mode()
                .filter(AdoptionMode.ENDORSED::equals)
                .isPresent();
        if (endorsed || (phrasing.has("kind.declaration", line) && !phrasing.has("kind.resolution", line))) {
            return false;
        }
        return phrasing.has("kind.resolution", line) || blocks.stream().anyMatch(this::isFirstOperative);
    }

    /** Adds the passages of the head, and returns the block with which the paragraphs begin. */
    int read(Draft draft) {
        int end = bodyBegin();
        int firstMark = adoption < 0 || adoption >= end ? (formula < 0 ? end : formula) : adoption;
        int titleEnd = firstMark == 0 ? end : firstMark;
        int titleBegin = titleBegin(firstMark == 0 ? 1 : 0, titleEnd);
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            if (i == adoption) {
                draft.add(Role.ADOPTION, block, "", block.raw());
            } else if (i == formula) {
                draft.add(Role.FORMULA, block, "", block.raw());
            } else if (i >= titleBegin && i < titleEnd) {
                draft.add(Role.TITLE, block, block.marker().value(), Emphasis.without(block.text()));
            } else {
                draft.add(block.is(Marker.Kind.RULE) ? Role.FURNITURE : Role.OUTSIDE, block, "", block.raw());
            }
        }
        return end;
    }

    /** Tells whether a block of the paragraphs is the line on the adoption, which then stands at the end. */
    boolean isAdoptionOfEnd(int block) {
        return block == adoption;
    }

    private int bodyBegin() {
        if (formula >= 0) {
            return formula + 1;
        }
        if (adoption >= 0) {
            int next = adoption + 1;
            boolean titled = adoption > 0 || next >= blocks.size();
            return titled || !blocks.get(next).is(Marker.Kind.HEADING) ? next : next + 1;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (phrases.opensPreambular(blocks.get(i).raw()) || blocks.get(i).is(Marker.Kind.NUMBER)) {
                return i;
            }
        }
        return blocks.isEmpty() || !blocks.get(0).is(Marker.Kind.HEADING) ? 0 : 1;
    }

    /** The last block before the adoption, and the heading before it whose second line it is. */
    private int titleBegin(int from, int to) {
        int last = to - 1;
        while (last >= from
                && (last == formula || last == adoption || blocks.get(last).is(Marker.Kind.RULE))) {
            last--;
        }
        if (last <= from) {
            return Math.max(from, last);
        }
        Block before = blocks.get(last - 1);
        boolean second = before.is(Marker.Kind.HEADING)
                && blocks.get(last).is(Marker.Kind.HEADING)
                && before.marker().value().length()
                        < blocks.get(last).marker().value().length()
                && (phrasing.has("kind.declaration", before.text())
                        || isEmphasised(blocks.get(last).text()));
        return second ? last - 1 : last;
    }

    private static boolean isEmphasised(String text) {
        List<Emphasis.Span> spans = Emphasis.in(text);
        return !spans.isEmpty() && spans.get(0).from() == 0 && spans.get(0).to() == text.length();
    }

    private int firstAdoption() {
        int first = NONE;
        for (int i = 0; i < blocks.size(); i++) {
            if (isAdoption(blocks.get(i))) {
                if (isWhole(blocks.get(i))) {
                    return i;
                }
                first = first < 0 && (formula < 0 || i < formula) ? i : first;
            }
        }
        return first;
    }

    private int firstFormula() {
        for (int i = 0; i < blocks.size(); i++) {
            if (Formula.ends(blocks.get(i).raw(), phrasing)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isAdoption(Block block) {
        String text = block.is(Marker.Kind.HEADING) ? block.text() : block.raw();
        return Words.count(text) <= MOST_WORDS && AdoptionLine.isOne(text, phrasing);
    }

    private boolean isWhole(Block block) {
        AdoptionLine line = AdoptionLine.of(block.raw(), phrasing);
        return line.mode().isPresent() && line.body().isPresent() && line.date().isPresent();
    }

    private boolean isFirstOperative(Block block) {
        return block.is(Marker.Kind.NUMBER)
                && block.marker().value().equals("1")
                && phrases.opensOperative(block.text());
    }
}
