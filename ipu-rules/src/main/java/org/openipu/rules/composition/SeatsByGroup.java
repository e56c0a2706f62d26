package org.openipu.rules.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.openipu.model.group.GeopoliticalGroup;

/** Seats counted by the groups of those who have them. */
final class SeatsByGroup {

    private final List<Optional<GeopoliticalGroup>> seats;

    SeatsByGroup(List<Optional<GeopoliticalGroup>> seats) {
        this.seats = List.copyOf(seats);
    }

    /** Returns the number of seats whose group is not stated. */
    long unstated() {
        return seats.stream().filter(Optional::isEmpty).count();
    }

    /** Returns the groups that surely have another number of seats; too few is not sure while groups are not stated. */
    List<Difference> differences(ToLongFunction<GeopoliticalGroup> expected) {
        boolean allStated = unstated() == 0;
        List<Difference> differences = new ArrayList<>();
        for (GeopoliticalGroup group : GeopoliticalGroup.values()) {
            long found = seats.stream()
                    .filter(seat -> seat.filter(group::equals).isPresent())
                    .count();
            long due = expected.applyAsLong(group);
            if (found > due || (allStated && found < due)) {
                differences.add(new Difference(group.code(), found, due));
            }
        }
        return differences;
    }

    record Difference(String group, long found, long due) {}
}
