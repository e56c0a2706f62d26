package org.openipu.rules.election;

import java.util.List;
import java.util.function.Function;
import org.openipu.model.vote.CandidateVotes;

/** Who stands in the next ballot. Names are in the order of the ballot before. */
public sealed interface NextBallot {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param over for an election that has elected somebody
     * @param field for candidates who stand again
     * @param tied for equal candidates between whom the rules do not choose
     * @param ruleUnknown for an election of which nobody said which rule holds
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Over, ? extends R> over,
            Function<? super Field, ? extends R> field,
            Function<? super Tied, ? extends R> tied,
            Function<? super RuleUnknown, ? extends R> ruleUnknown);

    /**
     * The last ballot elected somebody; there is no next one.
     *
     * @param elected who was elected
     */
    record Over(CandidateVotes elected) implements NextBallot {

        @Override
        public <R> R fold(
                Function<? super Over, ? extends R> over,
                Function<? super Field, ? extends R> field,
                Function<? super Tied, ? extends R> tied,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return over.apply(this);
        }
    }

    /**
     * These candidates stand.
     *
     * @param candidates their names; empty when all have withdrawn
     */
    record Field(List<String> candidates) implements NextBallot {

        /** Copies the names. */
        public Field {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R fold(
                Function<? super Over, ? extends R> over,
                Function<? super Field, ? extends R> field,
                Function<? super Tied, ? extends R> tied,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return field.apply(this);
        }
    }

    /**
     * Candidates with equal votes are more than there are places for them, so nobody is chosen among them.
     *
     * @param standing the names of those who stand in any case
     * @param tied the names of the equal ones, two or more
     * @param places how many of the equal ones stand too, 1 or more
     */
    record Tied(List<String> standing, List<String> tied, int places) implements NextBallot {

        /** Copies the names. */
        public Tied {
            standing = List.copyOf(standing);
            tied = List.copyOf(tied);
        }

        @Override
        public <R> R fold(
                Function<? super Over, ? extends R> over,
                Function<? super Field, ? extends R> field,
                Function<? super Tied, ? extends R> tied,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return tied.apply(this);
        }
    }

    /**
     * The rule is not known. Whoever leads the election has to say which one holds.
     *
     * @param remaining the names of those who have not withdrawn
     */
    record RuleUnknown(List<String> remaining) implements NextBallot {

        /** Copies the names. */
        public RuleUnknown {
            remaining = List.copyOf(remaining);
        }

        @Override
        public <R> R fold(
                Function<? super Over, ? extends R> over,
                Function<? super Field, ? extends R> field,
                Function<? super Tied, ? extends R> tied,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return ruleUnknown.apply(this);
        }
    }
}
