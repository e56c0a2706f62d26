package org.openipu.rules.apportionment;

import java.time.LocalDate;

/**
 * An elected seat of the Executive Committee that somebody holds.
 *
 * @param group the name of the group whose seat it is
 * @param holder who holds it
 * @param termEnd the day on which the holder's term ends
 */
public record HeldSeat(String group, String holder, LocalDate termEnd) {

    /**
     * Refuses blank names.
     *
     * @throws IllegalArgumentException if the group or the holder is blank
     */
    public HeldSeat {
        if (group.isBlank() || holder.isBlank()) {
            throw new IllegalArgumentException("group and holder must not be blank");
        }
    }
}
