package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.constraint.SessionWithinMeetings;
import org.openipu.model.time.DateRange;

/**
 * The days of an Assembly.
 *
 * @param session from the opening to the closing
 * @param withMeetingsBefore the same with the meetings of the geopolitical groups before it; empty when they are not known
 */
@SessionWithinMeetings
public record AssemblyDates(@Valid DateRange session, Optional<@Valid DateRange> withMeetingsBefore) {

    /**
     * Returns the days of a session alone.
     *
     * @param session from the opening to the closing
     * @return the dates
     */
    public static AssemblyDates of(DateRange session) {
        return new AssemblyDates(session, Optional.empty());
    }
}
