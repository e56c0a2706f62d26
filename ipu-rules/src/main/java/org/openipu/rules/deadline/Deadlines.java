package org.openipu.rules.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** The last day for amendments, estimates, candidatures and the like. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Counts back from a first sitting.
     *
     * <p>A month is a calendar month: three months before 14 October are 14 July, not 90 days. A month that has no such day
     * gives its last: one month before 31 March is 28 or 29 February. Six weeks are 42 days. Weekends change nothing.
     *
     * <p>The 24 hours for candidatures are counted as one day. On the last day itself the hour decides, which is not looked at.
     *
     * @param firstSitting the day on which the body concerned first sits, which may be later than the Assembly's official
     *     first day; for a convocation the day of the opening
     * @param deadline one of {@link DeadlineParameters}
     * @param rules the rule book of the day on which the deadline runs out or of any day of the same edition
     * @return the last day, or unknown where the length or the way of counting is; with reasons
     * @throws java.time.DateTimeException if the last day would lie outside the calendar
     */
    public static Decision<DeadlineOutcome> lastDay(
            LocalDate firstSitting, Parameter<Period> deadline, RuleBook rules) {
        Cited<Boolean> counting = rules.get(DeadlineParameters.FROM_FIRST_SITTING);
        Cited<Period> length = rules.get(deadline);
        if (!length.isKnown() || !counting.findValue().orElse(false)) {
            return unknown(length.isKnown() ? counting.citation() : length.citation(), rules);
        }
        LocalDate last = firstSitting.minus(length.value());
        Citation rests = length.citation().noFirmerThan(counting.citation());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "deadline.from-first-sitting", counting.citation(), Argument.of("firstSitting", firstSitting)));
        reasons.add(counted(length.value(), last, rests));
        if (isCutToMonthEnd(firstSitting, length.value())) {
            reasons.add(Reason.of(
                    "deadline.month-end",
                    assumed(rests),
                    Argument.of("dayOfMonth", firstSitting.getDayOfMonth()),
                    Argument.of("lastDay", last)));
        }
        return new Decision<>(new DeadlineOutcome.LastDay(last), rules.date(), reasons);
    }

    private static Decision<DeadlineOutcome> unknown(Citation missing, RuleBook rules) {
        return new Decision<>(
                new DeadlineOutcome.Unknown(), rules.date(), List.of(Reason.of("deadline.unknown", missing)));
    }

    private static Reason counted(Period length, LocalDate last, Citation rests) {
        Argument lastDay = Argument.of("lastDay", last);
        long days = length.get(ChronoUnit.DAYS);
        if (days == 0) {
            return Reason.of("deadline.months-before", rests, Argument.of("months", length.toTotalMonths()), lastDay);
        }
        if (length.toTotalMonths() == 0) {
            return Reason.of("deadline.days-before", rests, Argument.of("days", days), lastDay);
        }
        return Reason.of(
                "deadline.months-and-days-before",
                rests,
                Argument.of("months", length.toTotalMonths()),
                Argument.of("days", days),
                lastDay);
    }

    private static boolean isCutToMonthEnd(LocalDate firstSitting, Period length) {
        return firstSitting.minusMonths(length.toTotalMonths()).getDayOfMonth() != firstSitting.getDayOfMonth();
    }

    private static Citation assumed(Citation rests) {
        return new Citation(
                rests.provision(), rests.edition(), rests.standing().weaker(Standing.ASSUMED), rests.source());
    }
}
