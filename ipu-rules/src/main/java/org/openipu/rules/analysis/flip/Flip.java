package org.openipu.rules.analysis.flip;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The answer to what it takes to turn an outcome. */
public sealed interface Flip {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param found for changes that turn the outcome
     * @param impossible for an outcome that no change of the kind turns
     * @param unknown for a record that does not tell
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super FlipSet, ? extends R> found,
            Supplier<? extends R> impossible,
            Supplier<? extends R> unknown);

    /** Returns the changes; empty when there are none or the record does not tell. */
    default Optional<FlipSet> set() {
        return fold(Optional::of, Optional::empty, Optional::empty);
    }

    /**
     * The outcome can be turned.
     *
     * @param changes as few as can be
     */
    record Found(FlipSet changes) implements Flip {
        @Override
        public <R> R fold(
                Function<? super FlipSet, ? extends R> found,
                Supplier<? extends R> impossible,
                Supplier<? extends R> unknown) {
            return found.apply(changes);
        }
    }

    /** All votes of the kind together do not turn the outcome. */
    record Impossible() implements Flip {
        @Override
        public <R> R fold(
                Function<? super FlipSet, ? extends R> found,
                Supplier<? extends R> impossible,
                Supplier<? extends R> unknown) {
            return impossible.get();
        }
    }

    /** The record does not tell: totals name no delegations, and without a line of the roll unused votes are not known. */
    record Unknown() implements Flip {
        @Override
        public <R> R fold(
                Function<? super FlipSet, ? extends R> found,
                Supplier<? extends R> impossible,
                Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }
}
