package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.reconciliation.ReportedCountsCheck;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;

/** What was said about the votes, against the votes and the rule. */
final class ReportedResults {

    private final EmergencyItemProcedure procedure;
    private final Function<VoteTaken, Optional<ReportedResult>> said;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReportedResult> counting = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    ReportedResults(EmergencyItemProcedure procedure, Function<VoteTaken, Optional<ReportedResult>> said) {
        this.procedure = procedure;
        this.said = said;
    }

    /** Votes that were declared void are looked at each on its own, those that count together. */
    List<Finding> findings() {
        for (int i = 0; i < procedure.requests().size(); i++) {
            List<VoteTaken> votesTaken = procedure.requests().get(i).votesTaken();
            for (int j = 0; j < votesTaken.size(); j++) {
                voteTaken(votesTaken.get(j), "requests[" + i + "].votesTaken[" + j + "]");
            }
        }
        against(counting, places, procedure.decision().isPresent() && counting.size() == votesThatCount());
        return List.copyOf(findings);
    }

    private void voteTaken(VoteTaken voteTaken, String place) {
        Optional<ReportedResult> result = said.apply(voteTaken);
        if (result.isEmpty()) {
            return;
        }
        Optional<Tally> counted = voteTaken.counted().map(RequestResult::tally);
        counted.ifPresent(tally -> findings.addAll(ReportedCountsCheck.check(result.get(), tally, place)));
        ReportedResult whole =
                counted.map(tally -> result.get().withMissingCounts(tally)).orElse(result.get());
        if (voteTaken.declaredVoid().isPresent()) {
            against(List.of(whole), List.of(place), false);
        } else {
            counting.add(whole);
            places.add(place);
        }
    }

    /** That none was accepted can be said only once the choice is made and every result announced. */
    private void against(List<ReportedResult> results, List<String> paths, boolean complete) {
        for (Finding finding : ReportedOutcomeCheck.check(results, procedure.rules())) {
            if (complete || !finding.code().equals("report.reached-but-none-accepted")) {
                findings.add(finding.withPath(path(finding.path(), paths)));
            }
        }
    }

    private long votesThatCount() {
        return procedure.requests().stream()
                .filter(record -> record.voteTaken().isPresent())
                .count();
    }

    private static String path(String path, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            String own = "requests[" + i + "]";
            if (path.startsWith(own)) {
                return paths.get(i) + path.substring(own.length());
            }
        }
        return path;
    }
}
