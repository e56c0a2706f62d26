package org.openipu.rules.procedure;

import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Decision;

/** The voting is over, and the choice is made (Assembly Rule 11.2(b)). */
final class ClosingStep {

    private ClosingStep() {}

    static Transition take(EmergencyItemProcedure procedure, Closing closing) {
        Objections objections = Objections.beforeTheChoice(closing, procedure);
        List<RequestRecord> requests = procedure.requests();
        for (int i = 0; i < requests.size(); i++) {
            unsettled(requests.get(i), "requests[" + i + "]", objections);
        }
        RequestChoice choice = new RequestChoice(requests, procedure.rules());
        if (choice.needsAnAnnouncement()) {
            objections.add(Finding.error("procedure.choice-not-known", "requests")
                    .under(procedure.rules().emergencyItem().choice().citation().provision()));
        }
        return objections.isEmpty() ? taken(procedure, closing, choice.decide()) : objections.refusal();
    }

    private static void unsettled(RequestRecord record, String path, Objections objections) {
        if (record.isOpen() && !(record.stage() instanceof OpenStage.Doubted)) {
            objections.add(Finding.error("procedure.still-open", path, Argument.of("request", record.id())));
        } else if (record.stage() instanceof VotedStage.Voted) {
            objections.add(Finding.error("procedure.result-not-known", path, Argument.of("request", record.id())));
        }
    }

    private static Transition taken(
            EmergencyItemProcedure procedure, Closing closing, Decision<ProcedureOutcome> decision) {
        List<RequestRecord> chosen = procedure.requests().stream()
                .map(record -> chosen(record, decision.outcome()))
                .toList();
        return new Transition.Taken(procedure.after(closing, chosen).decided(decision), decision.reasons());
    }

    private static RequestRecord chosen(RequestRecord record, ProcedureOutcome outcome) {
        if (!(record.stage() instanceof VotedStage.Eligible eligible)) {
            return record;
        }
        List<String> leaders = outcome.fold(
                accepted -> List.of(accepted.request()), none -> List.of(), ProcedureOutcome.LeadersEqual::leaders);
        if (!leaders.contains(record.id())) {
            return record.at(new ChosenStage.NotAccepted(eligible.basis()));
        }
        return record.at(
                leaders.size() == 1 ? new ChosenStage.Accepted(eligible.basis()) : new ChosenStage.Undecided(leaders));
    }
}
