package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.SeatMethod;

/** The reasons of an apportionment, as data. */
final class ApportionmentReasons {

    private final Cited<SeatMethod> method;
    private final Citation openSeats;

    ApportionmentReasons(RuleBook rules) {
        this.method = rules.get(ExecutiveCommitteeParameters.SEAT_METHOD);
        this.openSeats = rules.get(ExecutiveCommitteeParameters.OPEN_SEATS).citation();
    }

    List<Reason> of(Apportionment apportionment) {
        List<Reason> reasons = new ArrayList<>(apportionment.groups().size() + 3);
        reasons.add(method());
        for (GroupSeats group : apportionment.groups()) {
            reasons.add(group(group));
        }
        if (apportionment.seats() == 0) {
            reasons.add(Reason.of("apportionment.no-seats", method.citation()));
        } else if (apportionment.next().isEmpty()) {
            reasons.add(noVotes(apportionment));
        } else {
            addBorder(apportionment, reasons);
        }
        return reasons;
    }

    private Reason method() {
        return Reason.of(
                method.isKnown() ? "apportionment.method" : "apportionment.method-not-found", method.citation());
    }

    private Reason group(GroupSeats group) {
        return Reason.of(
                "apportionment.group",
                method.citation(),
                Argument.of("group", group.group()),
                Argument.of("votes", group.votes()),
                Argument.of("seats", group.seats()));
    }

    private Reason noVotes(Apportionment apportionment) {
        return Reason.of("apportionment.no-votes", openSeats, Argument.of("open", apportionment.openSeats()));
    }

    private void addBorder(Apportionment apportionment, List<Reason> reasons) {
        if (!apportionment.won().isEmpty()) {
            reasons.add(lastSeat(apportionment.won().get(apportionment.won().size() - 1)));
        }
        reasons.add(apportionment.openSeats() == 0 ? next(apportionment.next()) : tied(apportionment));
    }

    private Reason lastSeat(SeatWon last) {
        return Reason.of(
                "apportionment.last-seat",
                method.citation(),
                Argument.of("seat", last.seat()),
                Argument.of("quotient", named(last.quotient())));
    }

    private Reason next(List<Quotient> next) {
        return Reason.of("apportionment.next", method.citation(), Argument.of("quotients", named(next)));
    }

    private Reason tied(Apportionment apportionment) {
        return Reason.of(
                "apportionment.tied",
                openSeats,
                Argument.of("quotients", named(apportionment.next())),
                Argument.of("open", apportionment.openSeats()));
    }

    private static String named(List<Quotient> quotients) {
        return quotients.stream().map(ApportionmentReasons::named).collect(Collectors.joining(", "));
    }

    private static String named(Quotient quotient) {
        return quotient.group() + " (" + quotient + ")";
    }
}
