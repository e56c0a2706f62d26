package org.openipu.rules.entitlement;

/** Whom a delegation consists of now. "One sex" cuts both ways, and a single delegate is of one sex. */
public enum Sexes {
    /** Of women and men. */
    BOTH,
    /** Of women alone or of men alone. */
    ONE,
    /** Not settled: the list of the delegation is not final. */
    NOT_FINAL
}
