package org.openipu.rules.procedure;

import java.util.function.Function;

/**
 * A request on which the Assembly voted, with a vote that has not been declared void.
 */
public sealed interface VotedStage extends RequestStage {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param voted for a vote whose result is not known
     * @param rejected for a request without the majority
     * @param eligible for a request with the majority
     * @return the answer of the case at hand
     */
    <R> R foldVoted(
            Function<? super Voted, ? extends R> voted,
            Function<? super Rejected, ? extends R> rejected,
            Function<? super Eligible, ? extends R> eligible);

    @Override
    default <R> R fold(
            Function<? super OpenStage, ? extends R> open,
            Function<? super VotedStage, ? extends R> voted,
            Function<? super DroppedStage, ? extends R> dropped,
            Function<? super ChosenStage, ? extends R> chosen) {
        return voted.apply(this);
    }

    /**
     * Voted on; neither figures nor a result are known.
     */
    record Voted() implements VotedStage {
        @Override
        public <R> R foldVoted(
                Function<? super Voted, ? extends R> voted,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super Eligible, ? extends R> eligible) {
            return voted.apply(this);
        }
    }

    /**
     * Without the majority. After the choice nothing follows.
     *
     * @param basis how that is known
     */
    record Rejected(Basis basis) implements VotedStage {
        @Override
        public <R> R foldVoted(
                Function<? super Voted, ? extends R> voted,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super Eligible, ? extends R> eligible) {
            return rejected.apply(this);
        }
    }

    /**
     * With the majority, before the choice.
     *
     * @param basis how that is known
     */
    record Eligible(Basis basis) implements VotedStage {
        @Override
        public <R> R foldVoted(
                Function<? super Voted, ? extends R> voted,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super Eligible, ? extends R> eligible) {
            return eligible.apply(this);
        }
    }
}
