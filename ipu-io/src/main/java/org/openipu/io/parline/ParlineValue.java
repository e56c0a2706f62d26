package org.openipu.io.parline;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import tools.jackson.databind.JsonNode;

/**
 * A value of an attribute and the time for which it holds.
 *
 * @param value the value as it stands
 * @param path where it stands
 * @param from the first day; the earliest of all when it is open
 * @param to the last day; the latest of all when it is open
 */
record ParlineValue(JsonNode value, String path, LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns a time whose open ends are not known. */
    static Period period(LocalDate from, LocalDate to) {
        return new Period(end(from, LocalDate.MIN), end(to, LocalDate.MAX));
    }

    private static Optional<PartialDate> end(LocalDate day, LocalDate open) {
        return day.equals(open) ? Optional.empty() : Optional.of(PartialDate.from(day));
    }
}
