package org.openipu.rules.procedure;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.MajorityParameters;

/** The Assembly votes whether a vote is void. */
final class VoidStep {

    private VoidStep() {}

    static Transition take(EmergencyItemProcedure procedure, VoidVote vote) {
        Objections objections = Objections.beforeTheChoice(vote, procedure);
        objections.request(
                vote.request(), "request", record -> record.voteTaken().isPresent(), "procedure.not-voted-on");
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        Cited<Majority> rule = procedure.rules().get(MajorityParameters.VOID_VOTE);
        return rule.findValue()
                .map(majority -> taken(procedure, vote, majority, rule.citation()))
                .orElseGet(() -> new Transition.Unknown(List.of(Reason.of(
                        "emergency-item.void-unknown", rule.citation(), Argument.of("request", vote.request())))));
    }

    private static Transition taken(
            EmergencyItemProcedure procedure, VoidVote vote, Majority majority, Citation citation) {
        Tally tally = vote.votes().tally();
        boolean isVoid = majority.isReachedBy(tally);
        Reason reason = Reason.of(
                isVoid ? "emergency-item.declared-void" : "emergency-item.not-declared-void",
                citation,
                Argument.of("request", vote.request()),
                Argument.of("affirmative", tally.affirmative()),
                Argument.of("size", majority.base().sizeOf(tally)),
                Argument.of("required", majority.required(tally)));
        UnaryOperator<RequestRecord> change = record ->
                isVoid ? record.withLast(voteTaken -> voteTaken.voided(vote)).at(new OpenStage.Voided(vote)) : record;
        return procedure.taken(vote, vote.request(), change, List.of(reason));
    }
}
