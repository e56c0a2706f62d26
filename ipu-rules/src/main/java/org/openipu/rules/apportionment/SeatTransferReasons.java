package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** The reasons of seats that change hands, as data. */
final class SeatTransferReasons {

    private final Citation change;
    private final Citation openSeats;

    SeatTransferReasons(RuleBook rules) {
        this.change = rules.get(ExecutiveCommitteeParameters.SEAT_CHANGE).citation();
        this.openSeats = rules.get(ExecutiveCommitteeParameters.OPEN_SEATS).citation();
    }

    List<Reason> of(SeatTransferOutcome.Due due) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("apportionment.seats-at-term-end", change));
        due.leaving().forEach(seats -> reasons.add(leaving(seats)));
        due.waiting().forEach(group -> reasons.add(waiting(group)));
        if (due.waiting().size() > 1) {
            reasons.add(order(due.waiting()));
        }
        if (!due.undecided().isEmpty()) {
            reasons.add(undecided(due.undecided()));
        }
        return reasons;
    }

    private Reason leaving(LeavingSeats seats) {
        return Reason.of(
                "apportionment.seats-leave",
                change,
                Argument.of("group", seats.group()),
                Argument.of("seats", seats.seats()),
                Argument.of("termEnd", seats.termEnd()),
                Argument.of("holders", String.join(", ", seats.holders())));
    }

    private Reason waiting(WaitingGroup group) {
        return Reason.of(
                "apportionment.seats-wait",
                change,
                Argument.of("group", group.group()),
                Argument.of("seats", group.seats()));
    }

    private Reason order(List<WaitingGroup> waiting) {
        String groups = waiting.stream().map(WaitingGroup::group).collect(Collectors.joining(", "));
        return Reason.of("apportionment.seats-in-no-order", openSeats, Argument.of("groups", groups));
    }

    private Reason undecided(List<String> groups) {
        return Reason.of("apportionment.seats-undecided", openSeats, Argument.of("groups", String.join(", ", groups)));
    }
}
