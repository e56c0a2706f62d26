package org.openipu.rules.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

/**
 * How many terms somebody has had before a day. A listed term counts once, and more often when it surely lasted longer than
 * one; days that are not known make the difference between surely and possibly.
 */
final class EarlierTerms {

    private final List<Period> periods;
    private final LocalDate begins;
    private final int years;

    EarlierTerms(List<OfficeTerm> terms, LocalDate begins, int years) {
        this.periods = terms.stream().map(OfficeTerm::period).toList();
        this.begins = begins;
        this.years = years;
    }

    /** Tells whether a term can have begun before a day. */
    static boolean possiblyBefore(Period period, LocalDate day) {
        return period.from().map(first -> first.earliest().isBefore(day)).orElse(true);
    }

    /** Tells whether a term is known to have begun before a day. */
    static boolean surelyBefore(Period period, LocalDate day) {
        return period.from().map(first -> first.latest().isBefore(day)).orElse(false);
    }

    long surely() {
        return periods.stream()
                .filter(period -> surelyBefore(period, begins))
                .mapToLong(this::surely)
                .sum();
    }

    long possibly() {
        return periods.stream()
                .filter(period -> possiblyBefore(period, begins))
                .mapToLong(this::possibly)
                .sum();
    }

    private long surely(Period period) {
        return period.from()
                .flatMap(first -> period.to().map(last -> within(first.latest(), last.earliest())))
                .orElse(1L);
    }

    /** A term of which an end is missing may have lasted as long as the days allow. */
    private long possibly(Period period) {
        if (period.from().isPresent() && period.to().isPresent()) {
            return surely(period);
        }
        LocalDate first = period.from().map(PartialDate::earliest).orElse(RuleBook.FIRST_DAY);
        return within(first, period.to().map(PartialDate::latest).orElse(begins));
    }

    /** The last day may be the first of the next term too. */
    private long within(LocalDate first, LocalDate last) {
        LocalDate end = last.isBefore(begins) ? last : begins;
        return 1 + Math.max(0, ChronoUnit.YEARS.between(first, end.minusDays(1)) / years);
    }
}
