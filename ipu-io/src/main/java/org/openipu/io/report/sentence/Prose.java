package org.openipu.io.report.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Bullets;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Paragraph;

/** Blocks that are put together as far as there is something to say: of what is missing there is no sentence. */
public final class Prose {

    private final List<Block> blocks = new ArrayList<>();

    /** Creates a prose of no blocks. */
    public Prose() {}

    /**
     * Adds a paragraph.
     *
     * @param sentences its sentences; nothing is added when all are missing
     * @return this prose
     */
    @SafeVarargs
    public final Prose paragraph(Optional<Line>... sentences) {
        List<Line> said = new ArrayList<>();
        for (Optional<Line> sentence : sentences) {
            sentence.ifPresent(said::add);
        }
        return paragraph(said);
    }

    /**
     * Adds a paragraph.
     *
     * @param sentences its sentences; nothing is added when there is none
     * @return this prose
     */
    public Prose paragraph(List<Line> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Paragraph(Line.joined(" ", sentences)));
        }
        return this;
    }

    /**
     * Adds a list under the sentence that leads to it.
     *
     * @param lead the sentence
     * @param items the items; nothing is added when there is none
     * @return this prose
     */
    public Prose bullets(Line lead, List<Line> items) {
        if (!items.isEmpty()) {
            blocks.add(new Paragraph(lead));
            blocks.add(new Bullets(items));
        }
        return this;
    }

    /**
     * Adds a block.
     *
     * @param block the block; nothing is added when it is missing
     * @return this prose
     */
    public Prose block(Optional<? extends Block> block) {
        block.ifPresent(blocks::add);
        return this;
    }

    /**
     * Adds blocks.
     *
     * @param more the blocks
     * @return this prose
     */
    public Prose blocks(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    /** Returns the blocks so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
