package org.openipu.model.parliament;

/** How many chambers a parliament has. */
public enum ParliamentStructure {
    /** One chamber. */
    UNICAMERAL,
    /** Two chambers. */
    BICAMERAL
}
