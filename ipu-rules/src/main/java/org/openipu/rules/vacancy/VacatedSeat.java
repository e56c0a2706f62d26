package org.openipu.rules.vacancy;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.DateRange;

/**
 * A seat whose holder left before the end of the term.
 *
 * @param parliament the country of the parliament of the one who left
 * @param group the geopolitical group that had put the holder up; empty when it is not known
 * @param term the term as it would have run
 */
public record VacatedSeat(CountryCode parliament, Optional<GeopoliticalGroup> group, DateRange term) {

    /**
     * Refuses a term that ends before it begins.
     *
     * @throws IllegalArgumentException if the term is not in order
     */
    public VacatedSeat {
        if (!term.isInOrder()) {
            throw new IllegalArgumentException("a term must not end before it begins: " + term);
        }
    }
}
