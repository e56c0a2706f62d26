package org.openipu.rules.apportionment;

import java.time.LocalDate;
import java.util.List;

/**
 * Seats that a group has above its new number and that pass to others on a day.
 *
 * @param group the name of the group that loses them
 * @param termEnd the day on which terms end
 * @param seats how many seats pass on, 1 or more
 * @param holders whose terms end on that day; more than {@code seats} when one of several seats passes on, whichever
 */
public record LeavingSeats(String group, LocalDate termEnd, int seats, List<String> holders) {

    /**
     * Copies the holders.
     *
     * @throws IllegalArgumentException if no seat passes on, or there are fewer holders than seats
     */
    public LeavingSeats {
        holders = List.copyOf(holders);
        if (seats < 1 || seats > holders.size()) {
            throw new IllegalArgumentException("seats must be from 1 to the number of holders: " + seats);
        }
    }
}
