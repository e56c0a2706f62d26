package org.openipu.rules.procedure;

import java.util.function.Function;
import org.openipu.model.citation.Citation;

/**
 * A request that is not put to the vote any more. Nothing follows.
 */
public sealed interface DroppedStage extends RequestStage {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param withdrawn for a request that was taken back
     * @param merged for a request that a joint one replaces
     * @param inadmissible for a request that was held inadmissible
     * @return the answer of the case at hand
     */
    <R> R foldDropped(
            Function<? super Withdrawn, ? extends R> withdrawn,
            Function<? super Merged, ? extends R> merged,
            Function<? super Inadmissible, ? extends R> inadmissible);

    @Override
    default <R> R fold(
            Function<? super OpenStage, ? extends R> open,
            Function<? super VotedStage, ? extends R> voted,
            Function<? super DroppedStage, ? extends R> dropped,
            Function<? super ChosenStage, ? extends R> chosen) {
        return dropped.apply(this);
    }

    /**
     * Taken back by its authors.
     *
     * @param withdrawal the withdrawal
     */
    record Withdrawn(Withdrawal withdrawal) implements DroppedStage {
        @Override
        public <R> R foldDropped(
                Function<? super Withdrawn, ? extends R> withdrawn,
                Function<? super Merged, ? extends R> merged,
                Function<? super Inadmissible, ? extends R> inadmissible) {
            return withdrawn.apply(this);
        }
    }

    /**
     * Replaced by a joint request.
     *
     * @param merger the merger
     */
    record Merged(Merger merger) implements DroppedStage {
        /** Returns the id of the joint request. */
        public String into() {
            return merger.joint().id();
        }

        @Override
        public <R> R foldDropped(
                Function<? super Withdrawn, ? extends R> withdrawn,
                Function<? super Merged, ? extends R> merged,
                Function<? super Inadmissible, ? extends R> inadmissible) {
            return merged.apply(this);
        }
    }

    /**
     * Held inadmissible by the Executive Committee.
     *
     * @param opinion the opinion
     * @param citation where the opinion is provided for
     */
    record Inadmissible(Opinion opinion, Citation citation) implements DroppedStage {
        @Override
        public <R> R foldDropped(
                Function<? super Withdrawn, ? extends R> withdrawn,
                Function<? super Merged, ? extends R> merged,
                Function<? super Inadmissible, ? extends R> inadmissible) {
            return inadmissible.apply(this);
        }
    }
}
