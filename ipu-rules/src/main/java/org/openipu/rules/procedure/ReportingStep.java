package org.openipu.rules.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.majority.Majority;

/** The chair announces a result, or a result is corrected. */
final class ReportingStep {

    private ReportingStep() {}

    static Transition announce(EmergencyItemProcedure procedure, Announcement announcement) {
        Objections objections = Objections.to(announcement, procedure);
        String request = announcement.request();
        ballot(request, objections)
                .flatMap(Ballot::announcement)
                .ifPresent(earlier -> objections.add(about("procedure.announced-already", request)));
        return taken(objections, procedure, announcement, request, ballot -> ballot.announced(announcement));
    }

    static Transition correct(EmergencyItemProcedure procedure, Correction correction) {
        Objections objections = Objections.to(correction, procedure);
        String request = correction.request();
        ballot(request, objections)
                .filter(ballot -> ballot.announcement().isEmpty())
                .ifPresent(ballot -> objections.add(about("procedure.nothing-to-correct", request)));
        return taken(objections, procedure, correction, request, ballot -> ballot.corrected(correction));
    }

    private static Optional<Ballot> ballot(String request, Objections objections) {
        return objections
                .request(request, "result.request", record -> record.ballot().isPresent(), "procedure.not-voted-on")
                .flatMap(RequestRecord::ballot);
    }

    private static Finding about(String code, String request) {
        return Finding.error(code, "result", Argument.of("request", request));
    }

    /** A result moves a request only where nothing could be counted, and never after the choice. */
    private static Transition taken(
            Objections objections,
            EmergencyItemProcedure procedure,
            ProcedureEvent event,
            String request,
            UnaryOperator<Ballot> change) {
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        Majority majority = procedure.rules().emergencyItem().majority();
        UnaryOperator<RequestRecord> told = record -> record.withLast(change);
        UnaryOperator<RequestRecord> moved = record -> record.at(record.ballot()
                .<RequestStage>map(ballot -> ballot.stage(majority))
                .orElse(record.stage()));
        return procedure.taken(
                event,
                request,
                procedure.decision().isPresent() ? told : record -> moved.apply(told.apply(record)),
                List.of());
    }
}
