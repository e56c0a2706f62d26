package org.openipu.model.time;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.constraint.InOrder;

/**
 * A span of time with partly known or open ends, such as a parliamentary term or a membership.
 *
 * <p>A period that ends before it begins can be held, since documents print such periods; it is found when it is validated.
 *
 * @param from the first day, as far as it is known; empty when it is not known or lies before all records
 * @param to the last day, as far as it is known; empty when the period goes on or its end is not known
 */
@InOrder
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {

    /** A period of which neither end is known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    /**
     * Returns a period with both ends.
     *
     * @param from the first day, as far as it is known
     * @param to the last day, as far as it is known
     * @return the period
     */
    public static Period between(PartialDate from, PartialDate to) {
        return new Period(Optional.of(from), Optional.of(to));
    }

    /**
     * Returns a period that goes on.
     *
     * @param from the first day, as far as it is known
     * @return the period
     */
    public static Period since(PartialDate from) {
        return new Period(Optional.of(from), Optional.empty());
    }

    /**
     * Tells whether a day can lie in the period, ends included. An end of which only the year or month is known counts with
     * all its days, and a missing end excludes no day.
     *
     * @param day the day
     * @return true unless the day is known to lie outside
     */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first.earliest())).orElse(true)
                && to.map(last -> !day.isAfter(last.latest())).orElse(true);
    }

    /**
     * Tells whether a day is known to lie in the period: an end of which only the year or month is known excludes the days that
     * it may cut off. A period goes on while it has no last day, and without a first day nothing of it is known.
     *
     * @param day the day
     * @return true if the day lies in the period whatever the unknown parts of its ends are
     */
    public boolean surelyCovers(LocalDate day) {
        return from.map(first -> !day.isBefore(first.latest())).orElse(false)
                && to.map(last -> !day.isAfter(last.earliest())).orElse(true);
    }

    /**
     * Tells whether two periods have days in common, apart from a day on which one ends and the other begins: memberships run
     * from one decision to the next. Ends that are only partly known do not overlap for the days that both may mean; a missing
     * end is taken as open.
     *
     * @param other the other period
     * @return true if each is known to begin before the other ends
     */
    public boolean overlaps(Period other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    /** Tells whether the period does not end before it begins. */
    public boolean isInOrder() {
        return from.isEmpty()
                || to.isEmpty()
                || !to.get().latest().isBefore(from.get().earliest());
    }

    private boolean beginsBeforeEndOf(Period other) {
        return from.isEmpty()
                || other.to.isEmpty()
                || from.get().latest().isBefore(other.to.get().earliest());
    }
}
