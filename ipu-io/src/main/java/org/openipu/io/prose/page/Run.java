package org.openipu.io.prose.page;

/**
 * A part of a line that is printed in one way.
 *
 * @param style the way
 * @param text the text as it is shown
 * @param target where a link or a footnote's mark leads; empty for other parts
 */
public record Run(Style style, String text, String target) {

    /** How a part is printed. */
    public enum Style {
        /** As it is. */
        PLAIN,
        /** Emphasised. */
        EMPHASIS,
        /** Strongly emphasised. */
        STRONG,
        /** As a link. */
        LINK,
        /** As the mark of a footnote. */
        REFERENCE
    }

    /** Tells whether it is printed in a way. */
    public boolean is(Style other) {
        return style == other;
    }

    /** Tells whether it is emphasised. */
    public boolean isEmphasis() {
        return is(Style.EMPHASIS);
    }

    /** Tells whether it is strongly emphasised. */
    public boolean isStrong() {
        return is(Style.STRONG);
    }

    /** Tells whether it is a link. */
    public boolean isLink() {
        return is(Style.LINK);
    }

    /** Tells whether it is the mark of a footnote. */
    public boolean isReference() {
        return is(Style.REFERENCE);
    }
}
