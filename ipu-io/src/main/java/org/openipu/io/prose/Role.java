package org.openipu.io.prose;

/** What a passage of a text is. */
public enum Role {
    /** The title, or a part of it. */
    TITLE,
    /** The line that tells how, by whom, where and when the text was adopted. */
    ADOPTION,
    /** The line with which a resolution begins, which names the body. */
    FORMULA,
    /** A paragraph of the preamble. */
    PREAMBULAR,
    /** An operative paragraph up to its sub-items; its mark is the number. */
    OPERATIVE,
    /** A sub-item; its mark is the label. */
    ITEM,
    /** A footnote; its mark is that of the footnote. */
    FOOTNOTE,
    /** A note of opposition or reservation; its mark is the stars. */
    NOTE,
    /** A narrative paragraph of a declaration, before or after the pledges. */
    NARRATIVE,
    /** The heading of pledges. */
    HEADING,
    /** A pledge; its mark is the bullet. */
    PLEDGE,
    /** What belongs to the page: numbers, letterheads, running heads, rules. */
    FURNITURE,
    /** What stands outside the text, before its title or after its end. */
    OUTSIDE,
    /** What stands within the text and has no place in its structure. */
    UNPLACED
}
