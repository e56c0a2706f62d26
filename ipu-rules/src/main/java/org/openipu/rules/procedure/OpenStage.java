package org.openipu.rules.procedure;

import java.util.function.Function;
import org.openipu.model.citation.Citation;

/**
 * A request that can be put to the vote, withdrawn or merged.
 */
public sealed interface OpenStage extends RequestStage {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param submitted for a request without an opinion
     * @param admissible for a request that was held admissible
     * @param doubted for a request that was held inadmissible on a day for which no such step is known
     * @param voided for a request whose last vote was declared void
     * @return the answer of the case at hand
     */
    <R> R foldOpen(
            Function<? super Submitted, ? extends R> submitted,
            Function<? super Admissible, ? extends R> admissible,
            Function<? super Doubted, ? extends R> doubted,
            Function<? super Voided, ? extends R> voided);

    @Override
    default <R> R fold(
            Function<? super OpenStage, ? extends R> open,
            Function<? super VotedStage, ? extends R> voted,
            Function<? super DroppedStage, ? extends R> dropped,
            Function<? super ChosenStage, ? extends R> chosen) {
        return open.apply(this);
    }

    /**
     * Handed in, and no opinion was given on it.
     */
    record Submitted() implements OpenStage {
        @Override
        public <R> R foldOpen(
                Function<? super Submitted, ? extends R> submitted,
                Function<? super Admissible, ? extends R> admissible,
                Function<? super Doubted, ? extends R> doubted,
                Function<? super Voided, ? extends R> voided) {
            return submitted.apply(this);
        }
    }

    /**
     * Held admissible by the Executive Committee.
     *
     * @param opinion the opinion
     * @param citation where the opinion is provided for; its standing is unknown on days for which no such step was found
     */
    record Admissible(Opinion opinion, Citation citation) implements OpenStage {
        @Override
        public <R> R foldOpen(
                Function<? super Submitted, ? extends R> submitted,
                Function<? super Admissible, ? extends R> admissible,
                Function<? super Doubted, ? extends R> doubted,
                Function<? super Voided, ? extends R> voided) {
            return admissible.apply(this);
        }
    }

    /**
     * Held inadmissible by the Executive Committee on a day for which it is not known whether such an opinion keeps a request from the
     * vote. The opinion is kept and binds nobody.
     *
     * @param opinion the opinion
     * @param citation where it would be provided for; its standing is unknown
     */
    record Doubted(Opinion opinion, Citation citation) implements OpenStage {
        @Override
        public <R> R foldOpen(
                Function<? super Submitted, ? extends R> submitted,
                Function<? super Admissible, ? extends R> admissible,
                Function<? super Doubted, ? extends R> doubted,
                Function<? super Voided, ? extends R> voided) {
            return doubted.apply(this);
        }
    }

    /**
     * The last vote was declared void and is not counted; the request can be put to the vote again.
     *
     * @param declaration the vote that declared it void
     */
    record Voided(VoidVote declaration) implements OpenStage {
        @Override
        public <R> R foldOpen(
                Function<? super Submitted, ? extends R> submitted,
                Function<? super Admissible, ? extends R> admissible,
                Function<? super Doubted, ? extends R> doubted,
                Function<? super Voided, ? extends R> voided) {
            return voided.apply(this);
        }
    }
}
