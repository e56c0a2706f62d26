package org.openipu.rules.procedure;

import java.time.LocalDate;
import org.openipu.model.vote.VoteRecord;

/**
 * A vote on whether the last vote on a request is void, as the 59th Conference took it in 1971. With the majority the
 * request is open for a vote again; without it nothing but the record changes; where the majority is not known the answer is
 * {@link Transition.Unknown}.
 *
 * @param day the day
 * @param request the request's id
 * @param votes the votes; affirmative are those for declaring it void
 */
public record VoidVote(LocalDate day, String request, VoteRecord votes) implements ProcedureEvent {
    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return VoidStep.take(procedure, this);
    }
}
