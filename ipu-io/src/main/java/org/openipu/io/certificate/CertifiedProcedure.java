package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.procedure.BarredSubjects;
import org.openipu.rules.procedure.EmergencyItemProcedure;
import org.openipu.rules.procedure.ProcedureEvent;
import org.openipu.rules.procedure.ProcedureOutcome;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The procedure of an emergency item (Assembly Rules 11.1, 11.2): what happened, what each event led to, and where every request
 * stands at the end. Events that are refused belong to it and stay without effect, so that a refusal can be derived again too.
 *
 * @param assembly the number of the Assembly, 1 or more
 * @param opening its first day
 * @param rules the rule book that is applied
 * @param events all that happened or was attempted, in its order; may be empty
 */
public record CertifiedProcedure(int assembly, LocalDate opening, RuleBook rules, List<ProcedureEvent> events)
        implements CertifiedDecision {

    /**
     * Copies the events.
     *
     * @throws IllegalArgumentException if the number of the Assembly is below 1
     */
    public CertifiedProcedure {
        if (assembly < 1) {
            throw new IllegalArgumentException("assembly must be positive: " + assembly);
        }
        events = List.copyOf(events);
    }

    @Override
    public String kind() {
        return "procedure";
    }

    /** Returns the procedure as it stands at the end, with the reasons of all its steps. */
    @Override
    public Decision<EmergencyItemProcedure> decision() {
        ProcedureTranscript transcript = transcript();
        return new Decision<>(transcript.end(), rules.date(), transcript.reasons());
    }

    /** Returns all that any event can rest on. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                RequestParameters.MEMBERS_ALONE,
                RequestParameters.BOTH_DOCUMENTS,
                RequestParameters.MERGING,
                RequestParameters.BARRED_SUBJECTS,
                RequestParameters.ADMISSIBILITY,
                DeadlineParameters.EMERGENCY_ITEM,
                EmergencyItemParameters.SUBJECT,
                EmergencyItemParameters.FRACTION,
                EmergencyItemParameters.BASE,
                EmergencyItemParameters.ITEMS,
                EmergencyItemParameters.CHOICE,
                EmergencyItemParameters.TIE_BREAK,
                MajorityParameters.VOID_VOTE);
    }

    /** Returns the Assembly and the events in their order, votes as totals. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("assembly", assembly);
        node.put("opening", opening.toString());
        ArrayNode list = node.putArray("events");
        events.forEach(event -> list.add(ProcedureEventJson.of(event)));
        return node;
    }

    /** Returns one step for each event: where it took requests, with reasons, or what stands against it. */
    @Override
    public ArrayNode steps() {
        return transcript().steps();
    }

    /** Returns how the procedure ended, or that it is open; where each request stands; and which subjects are barred and why (11.2(d)). */
    @Override
    public ObjectNode outcome() {
        EmergencyItemProcedure end = transcript().end();
        Optional<ProcedureOutcome> outcome = end.decision().map(Decision::outcome);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", outcome.map(CertifiedProcedure::name).orElse("open"));
        node.put("accepted", outcome.flatMap(CertifiedProcedure::accepted).orElse(null));
        strings(outcome.map(CertifiedProcedure::tied).orElse(List.of()), node.putArray("tied"));
        ArrayNode requests = node.putArray("requests");
        end.requests()
                .forEach(record -> requests.addObject()
                        .put("id", record.id())
                        .put("stage", StageJson.name(record.stage()))
                        .put("basis", StageJson.basis(record.stage()).orElse(null)));
        Decision<BarredSubjects> subjects = end.barredSubjects();
        strings(subjects.outcome().barred(), node.putArray("barred"));
        strings(subjects.outcome().unclear(), node.putArray("unclear"));
        node.set("subjectReasons", ReasonJson.of(subjects.reasons()));
        return node;
    }

    private ProcedureTranscript transcript() {
        return ProcedureTranscript.of(EmergencyItemProcedure.open(assembly, opening, rules), events);
    }

    private static String name(ProcedureOutcome outcome) {
        return outcome.fold(accepted -> "accepted", none -> "none-accepted", equal -> "tied");
    }

    private static Optional<String> accepted(ProcedureOutcome outcome) {
        return outcome.fold(one -> Optional.of(one.request()), none -> Optional.empty(), equal -> Optional.empty());
    }

    private static List<String> tied(ProcedureOutcome outcome) {
        return outcome.fold(one -> List.of(), none -> List.of(), ProcedureOutcome.LeadersEqual::leaders);
    }

    private static void strings(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}
