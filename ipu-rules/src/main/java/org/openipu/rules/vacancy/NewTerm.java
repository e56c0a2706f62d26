package org.openipu.rules.vacancy;

import java.util.function.Function;
import java.util.function.Supplier;
import org.openipu.model.time.DateRange;

/** The term of someone elected to a vacated seat. */
public sealed interface NewTerm {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param remainder for the rest of the vacated term
     * @param full for a full term
     * @param barred for a successor whom the rules do not admit
     * @param unknown where the rules or the facts are not known
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super DateRange, ? extends R> remainder,
            Function<? super DateRange, ? extends R> full,
            Supplier<? extends R> barred,
            Supplier<? extends R> unknown);

    /**
     * The successor finishes the vacated term.
     *
     * @param term from the election to the end of the vacated term
     */
    record Remainder(DateRange term) implements NewTerm {
        @Override
        public <R> R fold(
                Function<? super DateRange, ? extends R> remainder,
                Function<? super DateRange, ? extends R> full,
                Supplier<? extends R> barred,
                Supplier<? extends R> unknown) {
            return remainder.apply(term);
        }
    }

    /**
     * A full term starts.
     *
     * @param term from the election to the eve of its anniversary
     */
    record Full(DateRange term) implements NewTerm {
        @Override
        public <R> R fold(
                Function<? super DateRange, ? extends R> remainder,
                Function<? super DateRange, ? extends R> full,
                Supplier<? extends R> barred,
                Supplier<? extends R> unknown) {
            return full.apply(term);
        }
    }

    /** The rules do not admit this successor. */
    record Barred() implements NewTerm {
        @Override
        public <R> R fold(
                Function<? super DateRange, ? extends R> remainder,
                Function<? super DateRange, ? extends R> full,
                Supplier<? extends R> barred,
                Supplier<? extends R> unknown) {
            return barred.get();
        }
    }

    /** A rule or a fact is missing, so nothing is said. */
    record Unknown() implements NewTerm {
        @Override
        public <R> R fold(
                Function<? super DateRange, ? extends R> remainder,
                Function<? super DateRange, ? extends R> full,
                Supplier<? extends R> barred,
                Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }
}
