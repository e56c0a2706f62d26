package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;

/** What limits the votes that can change, as data. */
final class FlipReasons {

    private FlipReasons() {}

    static List<Reason> limits(List<BallotLines> ballots, Cited<Integer> votesPerDelegate) {
        List<Reason> reasons = new ArrayList<>();
        if (ballots.stream().anyMatch(BallotLines::knowsAbsence)) {
            reasons.add(Reason.of(
                    "flip.castable", votesPerDelegate.citation(), Argument.of("votes", votesPerDelegate.value())));
        }
        String unknown = ballots.stream()
                .filter(ballot -> !ballot.knowsAbsence())
                .map(BallotLines::request)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            reasons.add(
                    Reason.of("flip.absence-unknown", votesPerDelegate.citation(), Argument.of("requests", unknown)));
        }
        return reasons;
    }

    static List<Reason> unknown(String parameter, Citation citation) {
        return List.of(Reason.of("majority.unknown", citation, Argument.of("parameter", parameter)));
    }
}
