package org.openipu.rules.apportionment;

import java.util.List;
import java.util.function.Function;

/** Which seats change hands after a new apportionment, and when. */
public sealed interface SeatTransferOutcome {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param due for the list of seats that pass on
     * @param ruleUnknown for a day of which it is unknown when seats pass on
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Due, ? extends R> due, Function<? super RuleUnknown, ? extends R> ruleUnknown);

    /**
     * Each seat above a group's new number passes on when its holder's term ends.
     *
     * @param leaving the seats that pass on, by day and then by group; empty when no group has too many
     * @param waiting the groups that get seats, in the order of the apportionment; which of several gets the seat that comes
     *     free first is not said by any rule that was found
     * @param undecided the groups of which open seats leave the new number unknown; what is certain of them all the same
     *     stands in the other lists
     */
    record Due(List<LeavingSeats> leaving, List<WaitingGroup> waiting, List<String> undecided)
            implements SeatTransferOutcome {
        /** Copies the lists. */
        public Due {
            leaving = List.copyOf(leaving);
            waiting = List.copyOf(waiting);
            undecided = List.copyOf(undecided);
        }

        @Override
        public <R> R fold(
                Function<? super Due, ? extends R> due, Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return due.apply(this);
        }
    }

    /** When seats pass on was not found for the day, so nothing is listed. */
    record RuleUnknown() implements SeatTransferOutcome {
        @Override
        public <R> R fold(
                Function<? super Due, ? extends R> due, Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return ruleUnknown.apply(this);
        }
    }
}
