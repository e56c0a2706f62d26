package org.openipu.model.group;

import java.util.Locale;

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
    TWELVE_PLUS;

    /** Returns the name by which texts and findings refer to the group, such as {@code twelve-plus}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
