package org.openipu.rules.deadline;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is known of a last day. */
public sealed interface DeadlineOutcome {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param lastDay for a known last day
     * @param unknown where the rules are not known
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super LocalDate, ? extends R> lastDay, Supplier<? extends R> unknown);

    /**
     * Tells whether something came in time.
     *
     * @param received the day on which it was received; the hour is not looked at
     * @return in time up to the last day, which is included; unknown where no last day is known
     */
    default Arrival arrivalOn(LocalDate received) {
        return fold(last -> received.isAfter(last) ? Arrival.LATE : Arrival.IN_TIME, () -> Arrival.UNKNOWN);
    }

    /**
     * There is a last day.
     *
     * @param day the last day, included
     */
    record LastDay(LocalDate day) implements DeadlineOutcome {
        @Override
        public <R> R fold(Function<? super LocalDate, ? extends R> lastDay, Supplier<? extends R> unknown) {
            return lastDay.apply(day);
        }
    }

    /** Nothing was found, so nothing is said: there may be a last day or none. */
    record Unknown() implements DeadlineOutcome {
        @Override
        public <R> R fold(Function<? super LocalDate, ? extends R> lastDay, Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }
}
