package org.openipu.rules.procedure;

import java.util.function.Function;

/**
 * Where a request stands. Each request has one stage at a time.
 *
 * <p>The stages come in four kinds, in the order in which a request can go through them: before a vote, after a vote, left
 * without a vote, after the choice. Each kind answers its own cases.
 */
public sealed interface RequestStage permits OpenStage, VotedStage, DroppedStage, ChosenStage {

    /**
     * Answers every kind.
     *
     * @param <R> the kind of answer
     * @param open for a request that can be put to the vote
     * @param voted for a request on which the Assembly voted
     * @param dropped for a request that is not put to the vote any more; nothing follows
     * @param chosen for a request with the majority, after the choice; nothing follows
     * @return the answer of the kind at hand
     */
    <R> R fold(
            Function<? super OpenStage, ? extends R> open,
            Function<? super VotedStage, ? extends R> voted,
            Function<? super DroppedStage, ? extends R> dropped,
            Function<? super ChosenStage, ? extends R> chosen);
}
