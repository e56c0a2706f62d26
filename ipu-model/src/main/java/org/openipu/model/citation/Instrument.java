package org.openipu.model.citation;

/**
 * A text that binds the Union and is amended on its own.
 *
 * <p>Article numbers move between editions, so a number means nothing without its instrument and edition. The titles are
 * those of the contents of the April 2017 edition, and for older days the names used then.
 */
public enum Instrument {
    /** The Statutes. */
    STATUTES("Statutes"),
    /** The Rules of the Assembly, so called since 2003. */
    ASSEMBLY_RULES("Assembly Rules"),
    /** The Rules of the Inter-Parliamentary Conference, the Assembly's name until 2003. */
    CONFERENCE_RULES("Conference Rules");

    private final String title;

    Instrument(String title) {
        this.title = title;
    }

    /** Returns the short English title, as citations print it: {@code Assembly Rules}. */
    public String title() {
        return title;
    }
}
