package org.openipu.rules.procedure;

import java.time.LocalDate;

/**
 * The authors take a request back, before the vote on it.
 *
 * @param day the day
 * @param request the request's id
 */
public record Withdrawal(LocalDate day, String request) implements ProcedureEvent {
    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return VotingStep.withdraw(procedure, this);
    }
}
