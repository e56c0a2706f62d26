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

    boolean is(Marker.Kind kind) {
        return marker.is(kind);
    }
}
