package org.openipu.model.organ;

import jakarta.validation.constraints.PositiveOrZero;
import org.openipu.model.time.PartialDate;

/**
 * How many belong to the Union, as of a date.
 *
 * @param members the Members, 0 or more
 * @param associateMembers the Associate Members, 0 or more
 * @param asOf the date of the count
 */
public record MembershipCount(
        @PositiveOrZero int members, @PositiveOrZero int associateMembers, PartialDate asOf) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public MembershipCount {
        if (members < 0 || associateMembers < 0) {
            throw new IllegalArgumentException("members must not be negative: " + members + ", " + associateMembers);
        }
    }
}
