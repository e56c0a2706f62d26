package org.openipu.io.report.block;

/**
 * A paragraph.
 *
 * @param text its sentences
 */
public record Paragraph(Line text) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
