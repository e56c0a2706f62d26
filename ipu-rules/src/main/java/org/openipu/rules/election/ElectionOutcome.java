package org.openipu.rules.election;

import java.util.List;
import java.util.function.Function;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

/** What a ballot in an election can end in. */
public sealed interface ElectionOutcome {

    /** Returns the count, its candidates in the order in which they were given. */
    Ballot ballot();

    /** Returns the votes that were needed, 1 or more: floor(valid / 2) + 1 under an absolute majority. */
    long required();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param elected for a candidate with the majority
     * @param noMajority for a ballot in which nobody is elected
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Elected, ? extends R> elected, Function<? super NoMajority, ? extends R> noMajority);

    /**
     * One candidate has the majority.
     *
     * @param candidate who is elected
     * @param ballot the count
     * @param required the votes needed, 1 or more
     */
    record Elected(CandidateVotes candidate, Ballot ballot, long required) implements ElectionOutcome {

        @Override
        public <R> R fold(
                Function<? super Elected, ? extends R> elected, Function<? super NoMajority, ? extends R> noMajority) {
            return elected.apply(this);
        }
    }

    /**
     * Nobody has the majority. Equal leaders are named, and none is chosen.
     *
     * @param leaders who has the most votes: one, several when they are equal, none without a valid ballot
     * @param ballot the count
     * @param required the votes needed, 1 or more
     */
    record NoMajority(List<CandidateVotes> leaders, Ballot ballot, long required) implements ElectionOutcome {

        /** Copies the leaders. */
        public NoMajority {
            leaders = List.copyOf(leaders);
        }

        /** Tells whether several lead with equal votes. */
        public boolean isTied() {
            return leaders.size() > 1;
        }

        @Override
        public <R> R fold(
                Function<? super Elected, ? extends R> elected, Function<? super NoMajority, ? extends R> noMajority) {
            return noMajority.apply(this);
        }
    }
}
