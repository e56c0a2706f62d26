package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.VoteRecord;

/**
 * A request is put to the vote, on its own; after a vote that was declared void it is put to the vote again.
 *
 * @param day the day of the vote
 * @param request the request's id
 * @param votes the votes; empty when that there was a vote is known and its figures are not
 */
public record Voting(LocalDate day, String request, Optional<VoteRecord> votes) implements ProcedureEvent {

    /**
     * Returns a vote with its figures.
     *
     * @param day the day of the vote
     * @param vote the vote on the request
     * @return the vote
     */
    public static Voting of(LocalDate day, RequestVote vote) {
        return new Voting(day, vote.id(), Optional.of(vote.votes()));
    }

    /**
     * Returns a vote of which no figures are known.
     *
     * @param day the day of the vote
     * @param request the request's id
     * @return the vote
     */
    public static Voting withoutFigures(LocalDate day, String request) {
        return new Voting(day, request, Optional.empty());
    }

    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return VotingStep.take(procedure, this);
    }
}
