package org.openipu.io.report.block;

import java.util.List;

/**
 * Words that are set apart, such as a motion.
 *
 * @param paragraphs its paragraphs; never empty
 */
public record Quotation(List<Line> paragraphs) implements Block {

    /**
     * Copies the paragraphs; refuses a quotation of nothing.
     *
     * @throws IllegalArgumentException if there is no paragraph
     */
    public Quotation {
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one paragraph");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.quotation(this);
    }
}
