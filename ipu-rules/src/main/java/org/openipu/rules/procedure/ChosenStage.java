package org.openipu.rules.procedure;

import java.util.List;
import java.util.function.Function;

/**
 * A request with the majority, after the choice. Nothing follows.
 */
public sealed interface ChosenStage extends RequestStage {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param accepted for the emergency item
     * @param notAccepted for a request with the majority behind another
     * @param undecided for one of several equal leaders
     * @return the answer of the case at hand
     */
    <R> R foldChosen(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super NotAccepted, ? extends R> notAccepted,
            Function<? super Undecided, ? extends R> undecided);

    @Override
    default <R> R fold(
            Function<? super OpenStage, ? extends R> open,
            Function<? super VotedStage, ? extends R> voted,
            Function<? super DroppedStage, ? extends R> dropped,
            Function<? super ChosenStage, ? extends R> chosen) {
        return chosen.apply(this);
    }

    /**
     * The emergency item of the Assembly; one at most.
     *
     * @param basis how that is known
     */
    record Accepted(Basis basis) implements ChosenStage {
        @Override
        public <R> R foldChosen(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NotAccepted, ? extends R> notAccepted,
                Function<? super Undecided, ? extends R> undecided) {
            return accepted.apply(this);
        }
    }

    /**
     * With the majority, but with fewer affirmative votes than the emergency item.
     *
     * @param basis how that is known
     */
    record NotAccepted(Basis basis) implements ChosenStage {
        @Override
        public <R> R foldChosen(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NotAccepted, ? extends R> notAccepted,
                Function<? super Undecided, ? extends R> undecided) {
            return notAccepted.apply(this);
        }
    }

    /**
     * One of several equal leaders, between which the rules do not choose.
     *
     * @param leaders the ids of all equal leaders, in the order of the requests
     */
    record Undecided(List<String> leaders) implements ChosenStage {
        /** Copies the ids. */
        public Undecided {
            leaders = List.copyOf(leaders);
        }

        @Override
        public <R> R foldChosen(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super NotAccepted, ? extends R> notAccepted,
                Function<? super Undecided, ? extends R> undecided) {
            return undecided.apply(this);
        }
    }
}
