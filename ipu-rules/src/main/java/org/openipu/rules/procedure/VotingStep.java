package org.openipu.rules.procedure;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.RequestParameters;

/** An open request is put to the vote, or taken back before. */
final class VotingStep {

    private VotingStep() {}

    static Transition take(EmergencyItemProcedure procedure, Voting voting) {
        Objections objections = Objections.beforeTheChoice(voting, procedure);
        List<Reason> reasons = objections
                .request(voting.request(), "request", RequestRecord::isOpen, "procedure.not-open-for-vote")
                .map(record -> reasons(record, procedure.rules().get(RequestParameters.ADMISSIBILITY)))
                .orElse(List.of());
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        Majority majority = procedure.rules().emergencyItem().majority();
        VoteTaken voteTaken = VoteTaken.of(voting, majority);
        return procedure.taken(
                voting, voting.request(), record -> record.with(voteTaken).at(voteTaken.stage(majority)), reasons);
    }

    static Transition withdraw(EmergencyItemProcedure procedure, Withdrawal withdrawal) {
        Objections objections = Objections.beforeTheChoice(withdrawal, procedure);
        objections.request(withdrawal.request(), "request", RequestRecord::isOpen, "procedure.not-open-for-withdrawal");
        return objections.isEmpty()
                ? procedure.taken(
                        withdrawal,
                        withdrawal.request(),
                        record -> record.at(new DroppedStage.Withdrawn(withdrawal)),
                        List.of())
                : objections.refusal();
    }

    /** A vote without the opinion that is known to be asked for is taken all the same: it may not have been recorded. */
    private static List<Reason> reasons(RequestRecord record, Cited<Body> admissibility) {
        return record.stage() instanceof OpenStage.Submitted && admissibility.isKnown()
                ? List.of(Reason.of(
                        "emergency-item.opinion-missing",
                        admissibility.citation(),
                        Argument.of("request", record.id())))
                : List.of();
    }
}
