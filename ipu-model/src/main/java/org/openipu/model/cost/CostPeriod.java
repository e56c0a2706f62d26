package org.openipu.model.cost;

import jakarta.validation.constraints.NotBlank;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a cost statement is of: a year, or one event, whose costs may be of several years. */
public sealed interface CostPeriod {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param year for the costs of a year
     * @param event for the costs of one event
     * @return the answer of the case at hand
     */
    <R> R fold(IntFunction<? extends R> year, Function<? super String, ? extends R> event);

    /**
     * A year, from 1 January to 31 December.
     *
     * @param year the year
     */
    record Year(int year) implements CostPeriod {
        @Override
        public <R> R fold(IntFunction<? extends R> whenYear, Function<? super String, ? extends R> whenEvent) {
            return whenYear.apply(year);
        }
    }

    /**
     * One event, whatever the days of its costs: a ticket may be bought the year before.
     *
     * @param event what the items call it, such as {@code 151st Assembly}; not blank
     */
    record Event(@NotBlank String event) implements CostPeriod {

        /**
         * Refuses a blank name.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public Event {
            if (event.isBlank()) {
                throw new IllegalArgumentException("event must not be blank");
            }
        }

        @Override
        public <R> R fold(IntFunction<? extends R> whenYear, Function<? super String, ? extends R> whenEvent) {
            return whenEvent.apply(event);
        }
    }
}
