package org.openipu.model.parliament;

/**
 * Why the Governing Council suspended a parliament. The Statutes as read in 2004 to 2013 have two grounds; a third was
 * proposed in 2013 and whether it was adopted is not known.
 */
public enum SuspensionGround {
    /** It no longer functions as a parliament (Statutes 4.2). */
    NO_LONGER_FUNCTIONS,
    /** Three years of unpaid contributions (Statutes 4.2 and 5.3). */
    ARREARS,
    /** Another ground, in an edition that has one. */
    OTHER
}
