package org.openipu.rules.verdict;

import java.util.List;
import java.util.function.Function;

/** What asking the rule book for a majority can end in. */
public sealed interface MajorityOutcome {

    /** Returns the verdicts in the order in which the votes were given; empty when the majority is not known. */
    List<MajorityVerdict> verdicts();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param decided for a majority that is known
     * @param unknown for a majority that was looked for and not found
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Decided, ? extends R> decided, Function<? super Unknown, ? extends R> unknown);

    /**
     * Every vote has a verdict.
     *
     * @param verdicts one for each vote
     */
    record Decided(List<MajorityVerdict> verdicts) implements MajorityOutcome {
        /** Copies the verdicts. */
        public Decided {
            verdicts = List.copyOf(verdicts);
        }

        @Override
        public <R> R fold(
                Function<? super Decided, ? extends R> decided, Function<? super Unknown, ? extends R> unknown) {
            return decided.apply(this);
        }
    }

    /**
     * Which majority is needed was looked for and not found, so nothing is decided.
     *
     * @param parameter the name of the rule book's parameter
     */
    record Unknown(String parameter) implements MajorityOutcome {
        @Override
        public List<MajorityVerdict> verdicts() {
            return List.of();
        }

        @Override
        public <R> R fold(
                Function<? super Decided, ? extends R> decided, Function<? super Unknown, ? extends R> unknown) {
            return unknown.apply(this);
        }
    }
}
