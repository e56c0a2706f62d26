package org.openipu.rules.procedure;

import java.util.List;
import java.util.function.Function;

/** What a procedure ends in. */
public sealed interface ProcedureOutcome {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param accepted for an Assembly with an emergency item
     * @param none for an Assembly without one
     * @param undecided for equal leaders, between which the rules do not choose
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super ItemAccepted, ? extends R> accepted,
            Function<? super NoItem, ? extends R> none,
            Function<? super LeadersEqual, ? extends R> undecided);

    /**
     * A request becomes the emergency item.
     *
     * @param request its id
     */
    record ItemAccepted(String request) implements ProcedureOutcome {
        @Override
        public <R> R fold(
                Function<? super ItemAccepted, ? extends R> accepted,
                Function<? super NoItem, ? extends R> none,
                Function<? super LeadersEqual, ? extends R> undecided) {
            return accepted.apply(this);
        }
    }

    /** The Assembly has no emergency item. */
    record NoItem() implements ProcedureOutcome {
        @Override
        public <R> R fold(
                Function<? super ItemAccepted, ? extends R> accepted,
                Function<? super NoItem, ? extends R> none,
                Function<? super LeadersEqual, ? extends R> undecided) {
            return none.apply(this);
        }
    }

    /**
     * Several requests lead with equal affirmative votes, and the rules are silent.
     *
     * @param leaders their ids, two or more, in the order of the requests
     */
    record LeadersEqual(List<String> leaders) implements ProcedureOutcome {
        /** Copies the ids. */
        public LeadersEqual {
            leaders = List.copyOf(leaders);
        }

        @Override
        public <R> R fold(
                Function<? super ItemAccepted, ? extends R> accepted,
                Function<? super NoItem, ? extends R> none,
                Function<? super LeadersEqual, ? extends R> undecided) {
            return undecided.apply(this);
        }
    }
}
