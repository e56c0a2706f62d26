package org.openipu.model.time;

import java.time.LocalDate;
import org.openipu.model.constraint.InOrder;

/**
 * A span of whole days, such as a session.
 *
 * <p>A range that ends before it begins can be held, since documents print such ranges; it is found when it is validated.
 *
 * @param first the first day
 * @param last the last day, included
 */
@InOrder
public record DateRange(LocalDate first, LocalDate last) {

    /**
     * Returns a range of days.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the range
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(first, last);
    }

    /**
     * Tells whether a day lies in the range, ends included.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether another range lies wholly in this one.
     *
     * @param other the other range
     * @return true if both its ends are covered
     */
    public boolean covers(DateRange other) {
        return covers(other.first) && covers(other.last);
    }

    /** Tells whether the range does not end before it begins. */
    public boolean isInOrder() {
        return !last.isBefore(first);
    }
}
