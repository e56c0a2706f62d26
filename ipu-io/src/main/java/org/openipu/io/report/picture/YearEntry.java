package org.openipu.io.report.picture;

import java.time.LocalDate;

/**
 * An event of the year.
 *
 * @param label its name
 * @param first its first day
 * @param last its last day, the first day again for an event of one day
 * @param attended whether the delegation was there
 */
public record YearEntry(String label, LocalDate first, LocalDate last, boolean attended) {

    /**
     * Refuses a last day before the first.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public YearEntry {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an event ends on " + last + " before it begins on " + first);
        }
    }
}
