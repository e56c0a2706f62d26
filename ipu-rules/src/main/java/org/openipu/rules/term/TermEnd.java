package org.openipu.rules.term;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.rules.rulebook.OfficeParameters;
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

    /**
     * Returns the last day of a seat in the Committee on the Human Rights of Parliamentarians, which ends by itself when the
     * member's parliament is suspended (Human Rights Committee Rules 1.2). Who replaces a member gets a full new term.
     *
     * @param begins the first day of the member's own term
     * @param suspended the day on which the Governing Council suspended the parliament; empty when it did not
     * @param rules the rule book of the day of the election
     * @return the day of the suspension if it comes first, else the last day of the term; unknown when a rule is
     * @throws IllegalArgumentException if the parliament was suspended before the term
     */
    public static Cited<LocalDate> ofHumanRightsSeat(LocalDate begins, Optional<LocalDate> suspended, RuleBook rules) {
        if (suspended.filter(day -> day.isBefore(begins)).isPresent()) {
            throw new IllegalArgumentException("the parliament was suspended before the term: " + suspended.get());
        }
        Cited<LocalDate> regular = of(LimitedOffice.HUMAN_RIGHTS_MEMBER, begins, 1, rules);
        return suspended.map(day -> earlier(regular, day, rules)).orElse(regular);
    }

    private static Cited<LocalDate> earlier(Cited<LocalDate> regular, LocalDate suspended, RuleBook rules) {
        Cited<Boolean> ends = rules.get(OfficeParameters.HUMAN_RIGHTS_ENDS_ON_SUSPENSION);
        Citation citation = ends.citation().noFirmerThan(regular.citation());
        if (!ends.isKnown() || !regular.isKnown()) {
            return Cited.unknown(citation);
        }
        return ends.value() && suspended.isBefore(regular.value()) ? Cited.of(suspended, citation) : regular;
    }
}
