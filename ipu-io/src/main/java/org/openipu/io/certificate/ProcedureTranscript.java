package org.openipu.io.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.procedure.EmergencyItemProcedure;
import org.openipu.rules.procedure.ProcedureEvent;
import org.openipu.rules.procedure.RequestRecord;
import org.openipu.rules.procedure.Transition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each event of a procedure led to. */
final class ProcedureTranscript {

    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final List<Reason> reasons = new ArrayList<>();
    private EmergencyItemProcedure procedure;

    private ProcedureTranscript(EmergencyItemProcedure opened) {
        this.procedure = opened;
    }

    static ProcedureTranscript of(EmergencyItemProcedure opened, List<ProcedureEvent> events) {
        ProcedureTranscript transcript = new ProcedureTranscript(opened);
        events.forEach(transcript::take);
        return transcript;
    }

    EmergencyItemProcedure end() {
        return procedure;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    ArrayNode steps() {
        return steps;
    }

    private void take(ProcedureEvent event) {
        Transition transition = procedure.apply(event);
        EmergencyItemProcedure next =
                transition.fold(Transition.Taken::procedure, refused -> procedure, unknown -> procedure);
        List<Reason> said =
                transition.fold(Transition.Taken::reasons, refused -> List.of(), Transition.Unknown::reasons);
        ObjectNode step = steps.addObject().put("event", ProcedureEventJson.name(event));
        step.put("answer", transition.<String>fold(taken -> "taken", refused -> "refused", unknown -> "unknown"));
        stages(next, step.putArray("stages"));
        step.set("reasons", ReasonJson.of(said));
        objections(
                transition.fold(taken -> List.of(), Transition.Refused::findings, unknown -> List.of()),
                step.putArray("objections"));
        reasons.addAll(said);
        procedure = next;
    }

    /** Lists the requests that the event took from one stage to another. */
    private void stages(EmergencyItemProcedure next, ArrayNode array) {
        for (RequestRecord record : next.requests()) {
            Optional<RequestRecord> before = procedure.request(record.id());
            Optional<String> from = before.map(earlier -> StageJson.name(earlier.stage()));
            Optional<String> basis = StageJson.basis(record.stage());
            String to = StageJson.name(record.stage());
            boolean stays = from.filter(to::equals).isPresent()
                    && before.flatMap(earlier -> StageJson.basis(earlier.stage()))
                            .equals(basis);
            if (!stays) {
                array.addObject()
                        .put("request", record.id())
                        .put("from", from.orElse(null))
                        .put("to", to)
                        .put("basis", basis.orElse(null));
            }
        }
    }

    /** Lists what stands against the event; the provision is null where the record does, and no rule. */
    private static void objections(List<Finding> findings, ArrayNode array) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject().put("code", finding.code()).put("path", finding.path());
            node.put("provision", finding.provision().map(Provision::toString).orElse(null));
            finding.arguments().forEach(argument -> node.set(argument.name(), JsonValue.of(argument)));
        }
    }
}
