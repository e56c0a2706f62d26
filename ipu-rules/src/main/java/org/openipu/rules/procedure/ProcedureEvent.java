package org.openipu.rules.procedure;

import java.time.LocalDate;

/** Something that happens to requests for an emergency item. */
public sealed interface ProcedureEvent
        permits Submission, Opinion, Merger, Withdrawal, Voting, Announcement, Correction, VoidVote, Closing {

    /** Returns the day on which it happens. */
    LocalDate day();

    /**
     * Takes the step in a procedure; the same as {@link EmergencyItemProcedure#apply}.
     *
     * @param procedure the procedure as it stands before
     * @return what follows; the procedure given stays as it is
     */
    Transition applyTo(EmergencyItemProcedure procedure);
}
