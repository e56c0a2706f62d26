package org.openipu.io.prose;

/**
 * Lines that stand together, put together to one.
 *
 * @param line the number of the first line
 * @param gap what stands before it
 * @param marker its marker
 * @param raw its text, marker included
 */
record Block(int line, Gap gap, Marker marker, String raw) {

    enum Gap {
        /** Nothing: the line before belongs to the block before. */
        NONE,
        /** A blank line. */
        BLANK,
        /** The end of a page, or furniture of one. */
        PAGE
    }

    /** Returns the text after the marker. */
    String text() {
        return BlockStart.read(raw.substring(Math.min(marker.length(), raw.length())));
    }

    /** Tells whether a page begins with it, in the middle of a sentence as it seems. */
    boolean beginsPageSmall() {
        return gap == Gap.PAGE && Words.beginsSmall(text());
    }

    /** Tells whether its begin is written as that of a paragraph, which goes on with none before. */
    boolean isSetApart() {
        return marker.is(Marker.Kind.NONE) && !text().equals(raw);
    }

    /** Returns a block whose marker is part of its text. */
    Block unmarked() {
        return new Block(line, gap, Marker.NONE, raw);
    }

    boolean is(Marker.Kind kind) {
        return marker.is(kind);
    }
}
