package org.openipu.rules.procedure;

import java.time.LocalDate;

/**
 * The voting is over and the choice is made (Assembly Rule 11.2(b)), once every request has been voted on or has left the
 * procedure. Afterwards results can be announced and corrected, and nothing else.
 *
 * @param day the day
 */
public record Closing(LocalDate day) implements ProcedureEvent {
    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return ClosingStep.take(procedure, this);
    }
}
