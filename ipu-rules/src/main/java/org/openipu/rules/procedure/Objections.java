package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** Everything that stands against a step. */
final class Objections {

    private final EmergencyItemProcedure procedure;
    private final List<Finding> findings = new ArrayList<>();

    private Objections(EmergencyItemProcedure procedure) {
        this.procedure = procedure;
    }

    /** Returns what stands against any event: a day before that of the last one. */
    static Objections to(ProcedureEvent event, EmergencyItemProcedure procedure) {
        Objections objections = new Objections(procedure);
        List<ProcedureEvent> events = procedure.events();
        if (!events.isEmpty()) {
            ProcedureEvent last = events.get(events.size() - 1);
            if (event.day().isBefore(last.day())) {
                objections.add(Finding.error(
                        "procedure.day-not-in-order",
                        "day",
                        Argument.of("day", event.day()),
                        Argument.of("last", last.day())));
            }
        }
        return objections;
    }

    /** Adds what stands against an event that belongs before the choice. */
    static Objections beforeTheChoice(ProcedureEvent event, EmergencyItemProcedure procedure) {
        Objections objections = to(event, procedure);
        if (procedure.decision().isPresent()) {
            objections.add(Finding.error("procedure.after-choice", ""));
        }
        return objections;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Finds a request, and objects when there is none or when it does not stand where the step needs it. */
    Optional<RequestRecord> request(String id, String path, Predicate<RequestRecord> fits, String code) {
        Optional<RequestRecord> found = procedure.request(id);
        if (found.isEmpty()) {
            add(Finding.error("request.unknown", path, Argument.of("request", id)));
        } else if (!fits.test(found.get())) {
            add(Finding.error(code, path, Argument.of("request", id)));
        }
        return found;
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    Transition refusal() {
        return new Transition.Refused(findings);
    }
}
