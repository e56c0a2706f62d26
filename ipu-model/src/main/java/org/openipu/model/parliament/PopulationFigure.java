package org.openipu.model.parliament;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.openipu.model.citation.Source;

/**
 * A country's population on a day, by a source.
 *
 * @param people the number of inhabitants, 0 or more
 * @param date the day to which the figure refers
 * @param source who gives it
 */
public record PopulationFigure(@PositiveOrZero long people, LocalDate date, Source source) {

    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public PopulationFigure {
        if (people < 0) {
            throw new IllegalArgumentException("people must not be negative: " + people);
        }
    }
}
