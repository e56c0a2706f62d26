package org.openipu.rules.procedure;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RequestParameters;

/** The Executive Committee gives its opinion on a request. */
final class OpinionStep {

    private OpinionStep() {}

    static Transition take(EmergencyItemProcedure procedure, Opinion opinion) {
        Objections objections = Objections.beforeTheChoice(opinion, procedure);
        objections.request(
                opinion.request(),
                "request",
                record -> record.stage() instanceof OpenStage.Submitted,
                "procedure.not-open-for-opinion");
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        Cited<Body> rule = procedure.rules().get(RequestParameters.ADMISSIBILITY);
        return procedure.taken(
                opinion, opinion.request(), record -> record.at(stage(opinion, rule)), List.of(reason(opinion, rule)));
    }

    /** An opinion binds on days for which it is known to be asked for; else it is kept and keeps nothing from the vote. */
    private static RequestStage stage(Opinion opinion, Cited<Body> rule) {
        if (opinion.admissible()) {
            return new OpenStage.Admissible(opinion, rule.citation());
        }
        return rule.isKnown()
                ? new DroppedStage.Inadmissible(opinion, rule.citation())
                : new OpenStage.Doubted(opinion, rule.citation());
    }

    private static Reason reason(Opinion opinion, Cited<Body> rule) {
        return Reason.of(code(opinion, rule), rule.citation(), Argument.of("request", opinion.request()));
    }

    private static String code(Opinion opinion, Cited<Body> rule) {
        if (!rule.isKnown()) {
            return "emergency-item.opinion-unknown";
        }
        return opinion.admissible() ? "emergency-item.opinion-admissible" : "emergency-item.opinion-inadmissible";
    }
}
