package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.SeatChange;

/** When seats of the Executive Committee change hands after a new apportionment (Statutes 25.4). */
public final class SeatTransfers {

    private static final Comparator<LeavingSeats> BY_DAY =
            Comparator.comparing(LeavingSeats::termEnd).thenComparing(LeavingSeats::group);

    private SeatTransfers() {}

    /**
     * Lists which seats pass on, and when.
     *
     * <p>A group above its new number keeps its seats until their holders' terms end; those that end first pass on. Open
     * seats of the apportionment are left to nobody: of a tied group only what is certain with and without the open seat is
     * listed.
     *
     * @param held the seats that are held, in any order; a vacant seat is in nobody's hands and not among them
     * @param next the new apportionment, which names every group that holds a seat
     * @param rules the rule book of the day
     * @return the transfers; or that the rule is unknown, as it is before May 2003
     * @throws IllegalArgumentException if a seat is held by a group that the apportionment does not name
     */
    public static Decision<SeatTransferOutcome> of(List<HeldSeat> held, Apportionment next, RuleBook rules) {
        refuseOtherGroups(held, next);
        Cited<SeatChange> change = rules.get(ExecutiveCommitteeParameters.SEAT_CHANGE);
        if (!change.isKnown()) {
            Reason unknown = Reason.of(
                    "apportionment.rule-unknown",
                    change.citation(),
                    Argument.of("parameter", ExecutiveCommitteeParameters.SEAT_CHANGE.name()));
            return new Decision<>(new SeatTransferOutcome.RuleUnknown(), rules.date(), List.of(unknown));
        }
        SeatTransferOutcome.Due due = due(held, next);
        return new Decision<>(due, rules.date(), new SeatTransferReasons(rules).of(due));
    }

    private static SeatTransferOutcome.Due due(List<HeldSeat> held, Apportionment next) {
        List<LeavingSeats> leaving = new ArrayList<>();
        List<WaitingGroup> waiting = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        Map<String, List<HeldSeat>> byGroup = held.stream().collect(Collectors.groupingBy(HeldSeat::group));
        Map<String, Integer> possible = possibleSeats(next);
        for (GroupSeats group : next.groups()) {
            List<HeldSeat> seats = byGroup.getOrDefault(group.group(), List.of());
            int more = possible.getOrDefault(group.group(), 0);
            addLeaving(seats, seats.size() - group.seats() - more, leaving);
            if (seats.size() < group.seats()) {
                waiting.add(new WaitingGroup(group.group(), group.seats() - seats.size()));
            }
            if (more > 0) {
                undecided.add(group.group());
            }
        }
        leaving.sort(BY_DAY);
        return new SeatTransferOutcome.Due(leaving, waiting, undecided);
    }

    /** How many open seats each group could have: one of a tied group's, and any number when no group has votes. */
    private static Map<String, Integer> possibleSeats(Apportionment next) {
        boolean nobodyHasVotes = next.next().isEmpty();
        Set<String> tied = Set.copyOf(next.tied());
        return next.groups().stream()
                .map(GroupSeats::group)
                .filter(group -> nobodyHasVotes || tied.contains(group))
                .collect(Collectors.toMap(group -> group, group -> nobodyHasVotes ? next.openSeats() : 1));
    }

    private static void addLeaving(List<HeldSeat> seats, int above, List<LeavingSeats> leaving) {
        List<HeldSeat> byEnd =
                seats.stream().sorted(Comparator.comparing(HeldSeat::termEnd)).toList();
        int left = above;
        while (left > 0) {
            HeldSeat first = byEnd.get(above - left);
            List<String> holders = byEnd.stream()
                    .filter(seat -> seat.termEnd().equals(first.termEnd()))
                    .map(HeldSeat::holder)
                    .sorted()
                    .toList();
            int passingOn = Math.min(left, holders.size());
            leaving.add(new LeavingSeats(first.group(), first.termEnd(), passingOn, holders));
            left -= passingOn;
        }
    }

    private static void refuseOtherGroups(List<HeldSeat> held, Apportionment next) {
        Set<String> groups = next.groups().stream().map(GroupSeats::group).collect(Collectors.toSet());
        for (HeldSeat seat : held) {
            if (!groups.contains(seat.group())) {
                throw new IllegalArgumentException("the apportionment does not name the group " + seat.group());
            }
        }
    }
}
