package org.openipu.rules.analysis.flip;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.model.group.GeopoliticalGroup;

/** What asking for changes that turn an outcome can end in. */
public sealed interface FlipOutcome {

    /** Returns what it takes for each request, in the order in which the votes were given; empty when nothing is decided. */
    List<RequestFlips> requests();

    /**
     * Finds what a geopolitical group alone can do.
     *
     * @param request what a request is called
     * @param group the group
     * @return the votes of the group that turn the request; empty when that was not worked out
     */
    default Optional<Flip> alone(String request, GeopoliticalGroup group) {
        return requests().stream()
                .filter(flip -> flip.request().equals(request))
                .flatMap(flip -> flip.groups().stream())
                .filter(flip -> flip.group() == group)
                .map(GroupFlip::votes)
                .findFirst();
    }

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param analysed for an outcome that is decided
     * @param unknown for a majority that was looked for and not found
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Analysed, ? extends R> analysed, Function<? super Unknown, ? extends R> unknown);

    /**
     * The outcome is decided, so that it can be turned.
     *
     * @param requests what it takes for each request
     */
    record Analysed(List<RequestFlips> requests) implements FlipOutcome {
        /** Copies the requests. */
        public Analysed {
            requests = List.copyOf(requests);
        }

        @Override
        public <R> R fold(
                Function<? super Analysed, ? extends R> analysed, Function<? super Unknown, ? extends R> unknown) {
            return analysed.apply(this);
        }
    }

    /**
     * Which majority is needed was looked for and not found, so nothing is decided that could be turned.
     *
     * @param parameter the name of the rule book's parameter
     */
    record Unknown(String parameter) implements FlipOutcome {
        @Override
        public List<RequestFlips> requests() {
            return List.of();
        }

        @Override
        public <R> R fold(
                Function<? super Analysed, ? extends R> analysed, Function<? super Unknown, ? extends R> unknown) {
            return unknown.apply(this);
        }
    }
}
