package org.openipu.model.group;

/** The geopolitical groups of the Union (Statutes 27 in 2017, a number inferred for later), six of them in 2024. */
public enum GeopoliticalGroup {
    /** The African Group. */
    AFRICAN,
    /** The Arab Group. */
    ARAB,
    /** The Asia-Pacific Group. */
    ASIA_PACIFIC,
    /** The Eurasia Group. */
    EURASIA,
    /** The Group of Latin America and the Caribbean, GRULAC. */
    GRULAC,
    /** The Twelve Plus Group. */
    TWELVE_PLUS
}
