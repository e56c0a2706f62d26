package org.openipu.model.organ;

/** A body of the Union. */
public enum Body {
    /** The Assembly; the Conference until 2003. */
    ASSEMBLY,
    /** The Governing Council; the Inter-Parliamentary Council until 2003. */
    GOVERNING_COUNCIL,
    /** The Executive Committee. */
    EXECUTIVE_COMMITTEE,
    /** The Secretariat. */
    SECRETARIAT,
    /** A Standing Committee of the Assembly. */
    STANDING_COMMITTEE,
    /** The Committee on the Human Rights of Parliamentarians. */
    COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS,
    /** The Forum of Women Parliamentarians. */
    FORUM_OF_WOMEN_PARLIAMENTARIANS,
    /** The Bureau of Women Parliamentarians. */
    BUREAU_OF_WOMEN_PARLIAMENTARIANS,
    /** The Forum of Young Parliamentarians. */
    FORUM_OF_YOUNG_PARLIAMENTARIANS,
    /** The Board of the Forum of Young Parliamentarians. */
    BOARD_OF_YOUNG_PARLIAMENTARIANS,
    /** A geopolitical group, which is no body of the Union in the sense of the Statutes but has officers of its own. */
    GEOPOLITICAL_GROUP;

    /** Tells whether it is one of the four organs: Assembly, Governing Council, Executive Committee and Secretariat. */
    public boolean isOrgan() {
        return compareTo(SECRETARIAT) <= 0;
    }
}
