package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Cited;

/** The values of one parameter, each for the days of its edition; together they cover every day. */
record Timeline<T>(List<Cited<T>> values) {

    /** Returns the value whose edition covers a day. */
    Cited<T> at(LocalDate day) {
        return values.stream()
                .filter(value -> value.citation().edition().covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition covers " + day + ": " + values));
    }
}
