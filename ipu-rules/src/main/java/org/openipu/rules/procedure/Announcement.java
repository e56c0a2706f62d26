package org.openipu.rules.procedure;

import java.time.LocalDate;
import org.openipu.model.vote.ReportedResult;

/**
 * The chair announces the result of the last vote on a request. It is kept, be it right or wrong; see {@link
 * EmergencyItemProcedure#announcedContradictions()}.
 *
 * @param day the day
 * @param result what the chair says
 */
public record Announcement(LocalDate day, ReportedResult result) implements ProcedureEvent {

    /** Returns the request's id. */
    public String request() {
        return result.request();
    }

    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return ReportingStep.announce(procedure, this);
    }
}
