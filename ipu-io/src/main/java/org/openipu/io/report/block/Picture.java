package org.openipu.io.report.block;

import java.util.Optional;

/**
 * A picture of figures, for people who would rather look than read.
 *
 * @param caption what it shows
 * @param svg the picture: an {@code svg} element that needs nothing else, well formed and with all that comes from data escaped; it is
 *     written as it is
 * @param alternative what is to be seen, in words, for who does not see it
 * @param numbers the figures of the picture; empty when a table beside it holds them
 */
public record Picture(Line caption, String svg, Line alternative, Optional<Table> numbers) implements Block {

    /**
     * Refuses a picture of another kind.
     *
     * @throws IllegalArgumentException if the picture is no {@code svg} element
     */
    public Picture {
        if (!svg.startsWith("<svg") || !svg.strip().endsWith("</svg>")) {
            throw new IllegalArgumentException("a picture is an svg element");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.picture(this);
    }
}
