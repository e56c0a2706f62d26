package org.openipu.rules.procedure;

import java.time.LocalDate;
import org.openipu.model.vote.ReportedResult;

/**
 * An announced result is corrected. What was announced stays in the record; see {@link
 * EmergencyItemProcedure#correctedContradictions()}.
 *
 * @param day the day
 * @param result the corrected result
 */
public record Correction(LocalDate day, ReportedResult result) implements ProcedureEvent {

    /** Returns the request's id. */
    public String request() {
        return result.request();
    }

    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return ReportingStep.correct(procedure, this);
    }
}
