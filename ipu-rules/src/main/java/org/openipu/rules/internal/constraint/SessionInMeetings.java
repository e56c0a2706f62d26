package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.constraint.SessionWithinMeetings;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A session lies within the days that it and the meetings before it take together. */
public final class SessionInMeetings extends FindingValidator<SessionWithinMeetings, AssemblyDates> {

    /** Made by the validator. */
    public SessionInMeetings() {}

    @Override
    protected void check(AssemblyDates dates, List<Finding> findings) {
        dates.withMeetingsBefore()
                .filter(whole -> whole.isInOrder() && dates.session().isInOrder() && !whole.covers(dates.session()))
                .ifPresent(whole -> findings.add(Finding.error(
                        "assembly.session-outside-meetings",
                        "withMeetingsBefore",
                        Argument.of("first", dates.session().first()),
                        Argument.of("last", dates.session().last()))));
    }
}
