package org.openipu.model.citation;

/**
 * A text that binds the Union, or a sister assembly, and is amended on its own.
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
    CONFERENCE_RULES("Conference Rules"),
    /** The Rules of the Governing Council; of the Inter-Parliamentary Council until 2003. */
    COUNCIL_RULES("Governing Council Rules"),
    /** The Rules of the Executive Committee. */
    EXECUTIVE_COMMITTEE_RULES("Executive Committee Rules"),
    /** The Rules of the Standing Committees. */
    COMMITTEE_RULES("Standing Committee Rules"),
    /** The Rules of the Forum of Women Parliamentarians. */
    WOMEN_FORUM_RULES("Women Parliamentarians Forum Rules"),
    /** The rules and working modalities of the Forum of Young Parliamentarians. */
    YOUNG_FORUM_RULES("Young Parliamentarians Forum Rules"),
    /** The rules and practices of the Committee on the Human Rights of Parliamentarians. */
    HUMAN_RIGHTS_RULES("Human Rights Committee Rules"),
    /** The Rules of the Secretariat. */
    SECRETARIAT_RULES("Secretariat Rules"),
    /** The Financial Regulations. */
    FINANCIAL_REGULATIONS("Financial Regulations"),
    /** The Charter of the United Nations, for its General Assembly. */
    UNITED_NATIONS_CHARTER("Charter of the United Nations"),
    /** The Treaty on the Functioning of the European Union, for the European Parliament. */
    EUROPEAN_UNION_TREATY("Treaty on the Functioning of the European Union"),
    /** The decisions of the European Council that say how many Members the European Parliament has, each by its number. */
    PARLIAMENT_COMPOSITION("European Council Decision on the Composition of the European Parliament");

    private final String title;

    Instrument(String title) {
        this.title = title;
    }

    /** Returns the short English title, as citations print it: {@code Assembly Rules}. */
    public String title() {
        return title;
    }
}
