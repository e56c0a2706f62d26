package org.openipu.rules.procedure;

import java.time.LocalDate;

/**
 * An opinion of the Executive Committee on a request: whether it is admissible. It is given once, and before the vote. On
 * days for which such a step was not found it is kept and binds nobody.
 *
 * @param day the day of the opinion
 * @param request the request's id
 * @param admissible whether the Committee holds it admissible
 */
public record Opinion(LocalDate day, String request, boolean admissible) implements ProcedureEvent {
    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return OpinionStep.take(procedure, this);
    }
}
