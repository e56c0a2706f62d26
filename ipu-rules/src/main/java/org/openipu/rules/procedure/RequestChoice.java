package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.rulebook.RuleBook;

/** Which of the requests with the majority is taken: by the figures where they are known, else as reported. */
final class RequestChoice {

    private final List<RequestRecord> voted;
    private final List<RequestRecord> eligible;
    private final RuleBook rules;

    RequestChoice(List<RequestRecord> requests, RuleBook rules) {
        this.voted = requests.stream()
                .filter(record -> record.stage() instanceof VotedStage)
                .toList();
        this.eligible = voted.stream().filter(RequestRecord::isEligible).toList();
        this.rules = rules;
    }

    /**
     * Tells whether several have the majority, figures are missing, and the report does not name exactly one that the known
     * figures allow.
     */
    boolean needsAnAnnouncement() {
        List<RequestRecord> named = acceptedAsReported();
        return eligible.size() > 1
                && !eligible.stream().allMatch(RequestChoice::isCounted)
                && (named.size() != 1 || isBehindAnother(named.get(0)));
    }

    Decision<ProcedureOutcome> decide() {
        List<Reason> reasons = new ArrayList<>();
        voted.stream()
                .filter(record -> !isCounted(record))
                .map(this::asReported)
                .forEach(reasons::add);
        return byFigures() ? counted(reasons) : reported(reasons);
    }

    private boolean byFigures() {
        List<RequestRecord> deciding = eligible.isEmpty() ? voted : eligible;
        return deciding.stream().allMatch(RequestChoice::isCounted);
    }

    private Decision<ProcedureOutcome> counted(List<Reason> reasons) {
        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(
                voted.stream().flatMap(record -> vote(record).stream()).toList(), rules);
        reasons.addAll(decision.reasons());
        return new Decision<>(
                decision.outcome()
                        .fold(
                                accepted -> new ProcedureOutcome.ItemAccepted(
                                        accepted.request().id()),
                                none -> new ProcedureOutcome.NoItem(),
                                tied -> new ProcedureOutcome.LeadersEqual(tied.leaders().stream()
                                        .map(RequestResult::id)
                                        .toList())),
                rules.date(),
                reasons);
    }

    private Decision<ProcedureOutcome> reported(List<Reason> reasons) {
        Citation choice = rules.emergencyItem().choice().citation();
        if (eligible.isEmpty()) {
            reasons.add(Reason.of("emergency-item.none-as-reported", choice));
            return new Decision<>(new ProcedureOutcome.NoItem(), rules.date(), reasons);
        }
        RequestRecord taken =
                eligible.size() == 1 ? eligible.get(0) : acceptedAsReported().get(0);
        reasons.add(Reason.of("emergency-item.accepted-as-reported", choice, Argument.of("request", taken.id())));
        return new Decision<>(new ProcedureOutcome.ItemAccepted(taken.id()), rules.date(), reasons);
    }

    private List<RequestRecord> acceptedAsReported() {
        return eligible.stream()
                .filter(record -> record.voteTaken()
                        .flatMap(VoteTaken::lastReported)
                        .filter(ReportedResult::accepted)
                        .isPresent())
                .toList();
    }

    /** A report cannot put a request before one that is counted with more affirmative votes. */
    private boolean isBehindAnother(RequestRecord record) {
        return vote(record)
                .map(RequestVote::tally)
                .filter(tally -> eligible.stream()
                        .flatMap(other -> vote(other).stream())
                        .anyMatch(other -> other.tally().affirmative() > tally.affirmative()))
                .isPresent();
    }

    private Reason asReported(RequestRecord record) {
        return Reason.of(
                record.isEligible() ? "emergency-item.reached-as-reported" : "emergency-item.short-as-reported",
                rules.emergencyItem().fraction().citation(),
                Argument.of("request", record.id()));
    }

    private static boolean isCounted(RequestRecord record) {
        return vote(record).isPresent();
    }

    private static Optional<RequestVote> vote(RequestRecord record) {
        return record.voteTaken()
                .flatMap(voteTaken -> voteTaken.voting().votes())
                .map(votes -> RequestVote.of(record.id(), votes));
    }
}
