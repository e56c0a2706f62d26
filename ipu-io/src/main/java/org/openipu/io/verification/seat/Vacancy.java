package org.openipu.io.verification.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.RollCallVotes;

/**
 * A seat that fell vacant, and who is elected to it.
 *
 * @param sameParliament whether the successor is of the parliament of the one who left
 * @param seatGroup the geopolitical group of the seat; empty when it is not stated
 * @param newGroup that of the successor; empty when it is not stated
 * @param election the day of the election
 * @param end the last day of the vacated term
 */
record Vacancy(
        boolean sameParliament,
        Optional<String> seatGroup,
        Optional<String> newGroup,
        LocalDate election,
        LocalDate end) {

    private static final List<String> GROUPS =
            List.of("african", "arab", "asia-pacific", "eurasia", "grulac", "twelve-plus");

    /** Reads a vacancy that is filled within the vacated term; empty after a finding. */
    static Optional<Vacancy> of(Part inputs) {
        Part seat = inputs.child("vacated");
        Part successor = inputs.child("successor");
        if (!seat.isObject() || !successor.isObject()) {
            return Optional.empty();
        }
        seat.knowsOnly(List.of("parliament", "group", "from", "to"));
        successor.knowsOnly(List.of("parliament", "group"));
        Optional<String> left = RollCallVotes.country(seat.child("parliament"));
        Optional<String> next = RollCallVotes.country(successor.child("parliament"));
        List<Part> groups = List.of(seat.child("group"), successor.child("group"));
        boolean stated = groups.stream().filter(Vacancy::isGroup).count() == groups.size();
        Optional<LocalDate> end = seat.child("to").day();
        Optional<LocalDate> election = seat.child("from")
                .day()
                .flatMap(from -> end.flatMap(to -> inputs.child("election").dayWithin(from, to)));
        return left.filter(one -> stated)
                .flatMap(one -> next.flatMap(other -> election.map(day -> new Vacancy(
                        one.equals(other),
                        stated(seat.child("group")),
                        stated(successor.child("group")),
                        day,
                        end.orElseThrow()))));
    }

    /** Tells whether it is a group, or null for one that is not stated. */
    private static boolean isGroup(Part group) {
        return !group.isKnown() || group.oneOf(GROUPS).isPresent();
    }

    private static Optional<String> stated(Part group) {
        return Optional.of(group).filter(Part::isKnown).flatMap(Part::text);
    }
}
