package org.openipu.rules.rulebook;

/** What term someone has who is elected to a seat that fell vacant. */
public enum VacancyTerm {
    /** The rest of the term for a successor of the same parliament, a full term for one of another. */
    BY_PARLIAMENT,
    /** Always a full term. */
    ALWAYS_FULL
}
