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
        voteTaken(request, objections)
                .flatMap(VoteTaken::announcement)
                .ifPresent(earlier -> objections.add(about("procedure.announced-already", request)));
        return taken(objections, procedure, announcement, request, voteTaken -> voteTaken.announced(announcement));
    }

    static Transition correct(EmergencyItemProcedure procedure, Correction correction) {
        Objections objections = Objections.to(correction, procedure);
        String request = correction.request();
        voteTaken(request, objections)
                .filter(voteTaken -> voteTaken.announcement().isEmpty())
                .ifPresent(voteTaken -> objections.add(about("procedure.nothing-to-correct", request)));
        return taken(objections, procedure, correction, request, voteTaken -> voteTaken.corrected(correction));
    }

    private static Optional<VoteTaken> voteTaken(String request, Objections objections) {
        return objections
                .request(request, "result.request", record -> record.voteTaken().isPresent(), "procedure.not-voted-on")
                .flatMap(RequestRecord::voteTaken);
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
            UnaryOperator<VoteTaken> change) {
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        Majority majority = procedure.rules().emergencyItem().majority();
        UnaryOperator<RequestRecord> told = record -> record.withLast(change);
        UnaryOperator<RequestRecord> moved = record -> record.at(record.voteTaken()
                .<RequestStage>map(voteTaken -> voteTaken.stage(majority))
                .orElse(record.stage()));
        return procedure.taken(
                event,
                request,
                procedure.decision().isPresent() ? told : record -> moved.apply(told.apply(record)),
                List.of());
    }
}
