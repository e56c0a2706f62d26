package org.openipu.io.report.block;

import java.util.List;

/**
 * A list without numbers.
 *
 * @param items its items, in order; never empty
 */
public record Bullets(List<Line> items) implements Block {

    /**
     * Copies the items; refuses a list of none.
     *
     * @throws IllegalArgumentException if there is no item
     */
    public Bullets {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least one item");
        }
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.bullets(this);
    }
}
