package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/** Divides lines into blocks: at blank lines and pages, and where a line begins like a paragraph and the one before ends like one. */
final class Blocks {

    /** Lines of the head are no longer, so that no line of a long paragraph is looked at twice. */
    private static final int LONGEST_OF_HEAD = 1_000;

    private final Phrasing phrasing;
    private final OpeningPhrases phrases;
    private final Hyphenation hyphenation;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block.Gap gap = Block.Gap.PAGE;
    private int firstLine = 1;
    private String before = "";
    private int indent;
    private boolean inHead = true;

    private Blocks(List<SourceLine> lines, Phrasing phrasing) {
        this.phrasing = phrasing;
        this.phrases = new OpeningPhrases(phrasing);
        this.hyphenation = Hyphenation.of(lines);
    }

    static List<Block> of(List<SourceLine> lines, boolean[] furniture, Phrasing phrasing) {
        Blocks blocks = new Blocks(lines, phrasing);
        Block.Gap gap = Block.Gap.PAGE;
        for (int i = 0; i < furniture.length; i++) {
            SourceLine line = lines.get(i);
            if (furniture[i] || line.beginsPage()) {
                gap = Block.Gap.PAGE;
            }
            if (line.isBlank()) {
                gap = gap == Block.Gap.NONE ? Block.Gap.BLANK : gap;
            } else if (!furniture[i]) {
                blocks.add(line, gap);
                gap = Block.Gap.NONE;
            }
        }
        blocks.close();
        blocks.joinAdoption();
        return blocks.blocks;
    }

    private void add(SourceLine line, Block.Gap before) {
        if (before != Block.Gap.NONE || begins(line)) {
            close();
            gap = before;
            firstLine = line.number();
        }
        hyphenation.join(open, line.text());
        this.before = line.text();
        indent = line.indent();
        inHead &= !isFormula();
    }

    /** Puts the place and the day in brackets to the line on the adoption above them. */
    private void joinAdoption() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            String raw = blocks.get(i).raw();
            String next = Words.plain(blocks.get(i + 1).raw());
            if (raw.length() <= LONGEST_OF_HEAD
                    && next.startsWith("(")
                    && next.endsWith(")")
                    && AdoptionLine.begins(raw, phrasing)
                    && AdoptionLine.of(raw, phrasing).date().isEmpty()) {
                Block block = blocks.get(i);
                String joined = raw + " " + blocks.remove(i + 1).raw();
                blocks.set(i, new Block(block.line(), block.gap(), block.marker(), joined));
                return;
            }
        }
    }

    private void close() {
        if (open.length() > 0) {
            String raw = open.toString();
            blocks.add(new Block(firstLine, gap, refined(raw), raw));
            open.setLength(0);
        }
    }

    /** Stars that no others close are marks of a note. */
    private static Marker refined(String raw) {
        Marker marker = Markers.of(raw);
        boolean star = marker.is(Marker.Kind.NONE) && !raw.isEmpty() && raw.charAt(0) == '*';
        if (!star || Emphasis.in(raw).stream().anyMatch(span -> span.from() == 0)) {
            return marker;
        }
        int end = 0;
        while (end < raw.length() && raw.charAt(end) == '*') {
            end++;
        }
        return end < raw.length() && end <= 2 ? new Marker(Marker.Kind.STAR, raw.substring(0, end), end) : marker;
    }

    private boolean begins(SourceLine source) {
        String line = source.text();
        Marker previous = Markers.of(before);
        if (previous.is(Marker.Kind.HEADING) || previous.is(Marker.Kind.RULE)) {
            return true;
        }
        Marker marker = Markers.of(line);
        return switch (marker.kind()) {
            case HEADING, RULE, FOOTNOTE -> true;
            case LABEL -> Words.endClause(before, phrasing) || isFirstOfDeeper(marker, source);
            case NUMBER, BULLET, STAR -> Words.endClause(before, phrasing);
            case NONE -> beginsUnmarked(line);
        };
    }

    /** A line in the middle of a clause begins a list if it is set in further and its label is a first one. */
    private boolean isFirstOfDeeper(Marker marker, SourceLine line) {
        return line.indent() > indent
                && (ItemLabels.isAt(ItemLabels.Kind.LETTERS, 1, marker.value())
                        || ItemLabels.isAt(ItemLabels.Kind.ROMAN, 1, marker.value()));
    }

    private boolean beginsUnmarked(String line) {
        if (inHead && (AdoptionLine.begins(line, phrasing) || Formula.begins(line, phrasing))) {
            return true;
        }
        if (isFormula() || (inHead && isWholeAdoption())) {
            return true;
        }
        return Words.endClause(before, phrasing) && !Words.beginsSmall(line) && phrases.opensKnown(line);
    }

    private boolean isFormula() {
        return open.length() <= LONGEST_OF_HEAD && Formula.ends(open.toString(), phrasing);
    }

    private boolean isWholeAdoption() {
        return open.length() <= LONGEST_OF_HEAD
                && Words.plain(open.toString()).endsWith(")")
                && AdoptionLine.isOne(open.toString(), phrasing);
    }
}
