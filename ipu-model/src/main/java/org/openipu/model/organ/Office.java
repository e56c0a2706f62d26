package org.openipu.model.organ;

/** An office in a body of the Union. */
public enum Office {
    /** The President. */
    PRESIDENT,
    /** A Vice-President. */
    VICE_PRESIDENT,
    /** The Secretary General. */
    SECRETARY_GENERAL,
    /** The chair of a geopolitical group. */
    CHAIR,
    /** A rapporteur. */
    RAPPORTEUR,
    /** A member without another office. */
    MEMBER
}
