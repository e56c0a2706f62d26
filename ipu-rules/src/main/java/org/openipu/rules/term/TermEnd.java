package org.openipu.rules.term;

import java.time.LocalDate;
import org.openipu.model.citation.Cited;
import org.openipu.rules.rulebook.RuleBook;

/** The last day of terms of office. */
public final class TermEnd {

    private TermEnd() {}

    /**
     * Returns the last day of terms that follow each other: three terms of the Secretary General from 1 July 2014 end on 30
     * June 2026.
     *
     * @param office the office
     * @param begins the first day of the first term
     * @param terms how many terms, 1 or more
     * @param rules the rule book of the day of the election
     * @return the last day, with the rule it comes from; unknown when the years of a term are
     * @throws IllegalArgumentException if there is not even one term
     */
    public static Cited<LocalDate> of(LimitedOffice office, LocalDate begins, int terms, RuleBook rules) {
        if (terms < 1) {
            throw new IllegalArgumentException("there is at least one term: " + terms);
        }
        Cited<Integer> years = rules.get(office.years());
        return years.isKnown()
                ? Cited.of(begins.plusYears((long) terms * years.value()).minusDays(1), years.citation())
                : Cited.unknown(years.citation());
    }
}
