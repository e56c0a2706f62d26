package org.openipu.io.report.picture;

/**
 * The colours of what is counted, after the set of Okabe and Ito, which people with any common colour blindness tell apart. They
 * differ in lightness too, so a print without colours can be read.
 */
public enum Tone {
    /** Affirmative votes; the year reported on. */
    FIRST("#0072b2", "#ffffff"),
    /** Negative votes; the year before. */
    SECOND("#e69f00", "#000000"),
    /** Abstentions. */
    THIRD("#c8ccd2", "#000000"),
    /** Votes of a delegation that are not all alike. */
    MIXED("#cc79a7", "#000000"),
    /** Nothing: an outline alone. */
    NONE("none", "currentColor");

    private final String fill;
    private final String lettering;

    Tone(String fill, String lettering) {
        this.fill = fill;
        this.lettering = lettering;
    }

    /** Returns the colour of the area. */
    public String fill() {
        return fill;
    }

    /** Returns the colour of letters on it, with a contrast of 4.5 to 1 or more. */
    public String lettering() {
        return lettering;
    }
}
