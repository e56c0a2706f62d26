package org.openipu.rules.entitlement;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.openipu.model.organ.Body;
import org.openipu.rules.rulebook.Parameter;

/** What a delegation's votes can come to. */
public sealed interface VotingRights {

    /** Returns the body that votes; votes of one body are none in another. */
    Body body();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param held for a delegation with votes
     * @param noVote for a delegation that has no vote at all
     * @param unknown for votes that nobody can tell
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Held, ? extends R> held,
            Function<? super NoVote, ? extends R> noVote,
            Function<? super Unknown, ? extends R> unknown);

    /**
     * The delegation has votes.
     *
     * @param body the body that votes
     * @param entitlement the votes that its parliament holds, 0 or more
     * @param delegates the delegates present in person; empty when they were not counted
     * @param castable the votes that they can cast, at most the entitlement; empty when they were not counted, or when it is not
     *     known how many each may cast
     */
    record Held(Body body, int entitlement, OptionalInt delegates, OptionalInt castable) implements VotingRights {
        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super NoVote, ? extends R> noVote,
                Function<? super Unknown, ? extends R> unknown) {
            return held.apply(this);
        }
    }

    /**
     * The delegation has no vote. That is not to have 0 votes: it stands on no roll and counts for nothing.
     *
     * @param body the body that votes
     * @param cause why it has none
     */
    record NoVote(Body body, NoVoteCause cause) implements VotingRights {
        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super NoVote, ? extends R> noVote,
                Function<? super Unknown, ? extends R> unknown) {
            return noVote.apply(this);
        }
    }

    /**
     * The votes cannot be told.
     *
     * @param body the body that votes
     * @param parameters what was needed of the rule book and is not known for the day; empty when the delegation's history alone
     *     is open
     * @param doubts what is open in the delegation's history and matters; empty when parameters alone are missing
     */
    record Unknown(Body body, List<Parameter<?>> parameters, List<RunDoubt> doubts) implements VotingRights {
        /** Copies the lists. */
        public Unknown {
            parameters = List.copyOf(parameters);
            doubts = List.copyOf(doubts);
        }

        @Override
        public <R> R fold(
                Function<? super Held, ? extends R> held,
                Function<? super NoVote, ? extends R> noVote,
                Function<? super Unknown, ? extends R> unknown) {
            return unknown.apply(this);
        }
    }
}
