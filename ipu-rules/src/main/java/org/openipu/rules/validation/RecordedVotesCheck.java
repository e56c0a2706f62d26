package org.openipu.rules.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.reconciliation.ReportedCountsCheck;

/** What a document prints of votes, against the votes themselves. */
final class RecordedVotesCheck {

    private final EmergencyItemRecord record;
    private final ResultSheet votes;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private RecordedVotesCheck(EmergencyItemRecord record, ResultSheet votes, String path) {
        this.record = record;
        this.votes = votes;
        this.path = path;
    }

    static List<Finding> check(EmergencyItemRecord record, ResultSheet votes, String path) {
        RecordedVotesCheck check = new RecordedVotesCheck(record, votes, path);
        check.results();
        check.positions();
        return check.findings;
    }

    /** Returns the results with the counts of the votes where the document prints none of its own. */
    static List<ReportedResult> withCounts(EmergencyItemRecord record) {
        return record.results().stream()
                .map(result -> tally(record, result.request())
                        .map(result::withMissingCounts)
                        .orElse(result))
                .toList();
    }

    private static Optional<Tally> tally(EmergencyItemRecord record, String request) {
        return record.votes().stream()
                .flatMap(sheet -> sheet.votes().stream())
                .filter(vote -> vote.id().equals(request))
                .map(RequestVote::tally)
                .findFirst();
    }

    private void results() {
        for (int i = 0; i < record.results().size(); i++) {
            ReportedResult result = record.results().get(i);
            String place = path + ".results[" + i + "]";
            tally(record, result.request())
                    .ifPresent(tally -> findings.addAll(ReportedCountsCheck.check(result, tally, place)));
        }
    }

    /** Votes may be split: a position holds if some votes of the delegation went that way. */
    private void positions() {
        for (int i = 0; i < record.positions().size(); i++) {
            DelegationPosition position = record.positions().get(i);
            String place = path + ".positions[" + i + "].choice";
            recorded(position)
                    .filter(tally -> votes(tally, position.choice()) == 0)
                    .ifPresent(tally -> findings.add(Finding.error(
                            "position.differs-from-roll-call",
                            place,
                            Argument.of("delegation", position.delegation().alpha2()),
                            Argument.of("votes", tally.toString()))));
        }
    }

    private Optional<Tally> recorded(DelegationPosition position) {
        return votes.votes().stream()
                .filter(vote -> vote.id().equals(position.request()))
                .map(RequestVote::votes)
                .filter(RollCall.class::isInstance)
                .flatMap(rollCall -> ((RollCall) rollCall).votes().stream())
                .filter(vote -> vote.delegation().equals(position.delegation()))
                .map(DelegationVote::votes)
                .findFirst();
    }

    private static int votes(Tally tally, Choice choice) {
        return switch (choice) {
            case YES -> tally.affirmative();
            case NO -> tally.negative();
            case ABSTENTION -> tally.abstentions();
        };
    }
}
