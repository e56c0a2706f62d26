package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The requests for an emergency item of one Assembly, and all that happens to them. A procedure never changes: each step
 * gives a new one, or says why it is refused.
 */
public final class EmergencyItemProcedure {

    private final int assembly;
    private final LocalDate opening;
    private final RuleBook rules;
    private final List<ProcedureEvent> events;
    private final List<RequestRecord> requests;
    private final Optional<Decision<ProcedureOutcome>> decision;

    private EmergencyItemProcedure(
            int assembly,
            LocalDate opening,
            RuleBook rules,
            List<ProcedureEvent> events,
            List<RequestRecord> requests,
            Optional<Decision<ProcedureOutcome>> decision) {
        this.assembly = assembly;
        this.opening = opening;
        this.rules = rules;
        this.events = List.copyOf(events);
        this.requests = List.copyOf(requests);
        this.decision = decision;
    }

    /**
     * Opens the procedure of an Assembly, or of a Conference before 2003.
     *
     * @param assembly its number, 1 or more
     * @param opening its first day
     * @param rules the rule book of the day of the votes
     * @return a procedure without requests
     * @throws IllegalArgumentException if the number is below 1
     */
    public static EmergencyItemProcedure open(int assembly, LocalDate opening, RuleBook rules) {
        if (assembly < 1) {
            throw new IllegalArgumentException("assembly must be positive: " + assembly);
        }
        return new EmergencyItemProcedure(assembly, opening, rules, List.of(), List.of(), Optional.empty());
    }

    /**
     * Takes a step.
     *
     * @param event what happens
     * @return the procedure after it, everything that stands against it, or that its rule is not known
     */
    public Transition apply(ProcedureEvent event) {
        return event.applyTo(this);
    }

    /**
     * Takes several steps in a row, such as those of another procedure's {@link #events()}.
     *
     * @param all the events in their order
     * @return what the last one leads to, or the first one that is not taken
     */
    public Transition applyAll(List<ProcedureEvent> all) {
        Transition last = new Transition.Taken(this, List.of());
        for (ProcedureEvent event : all) {
            if (!(last instanceof Transition.Taken taken)) {
                return last;
            }
            last = taken.procedure().apply(event);
        }
        return last;
    }

    /** Returns the number of the Assembly. */
    public int assembly() {
        return assembly;
    }

    /** Returns the first day of the Assembly. */
    public LocalDate opening() {
        return opening;
    }

    /** Returns the rules that are applied. */
    public RuleBook rules() {
        return rules;
    }

    /** Returns what has happened, in its order; taking the same steps anew leads to the same procedure. */
    public List<ProcedureEvent> events() {
        return events;
    }

    /** Returns the requests in the order in which they came in. */
    public List<RequestRecord> requests() {
        return requests;
    }

    /**
     * Finds a request.
     *
     * @param id what it is called
     * @return what is recorded of it; empty when there is none of that id
     */
    public Optional<RequestRecord> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** Returns what the procedure ended in and why; empty before the choice. */
    public Optional<Decision<ProcedureOutcome>> decision() {
        return decision;
    }

    /** Returns which subjects the draft resolution on the emergency item may not bring in (Assembly Rule 11.2(d)). */
    public Decision<BarredSubjects> barredSubjects() {
        return BarredSubjects.after(this);
    }

    /** Returns each contradiction between what was announced and the votes or the rule, votes declared void included. */
    public List<Finding> announcedContradictions() {
        return new ReportedResults(this, voteTaken -> voteTaken.announcement().map(Announcement::result)).findings();
    }

    /** Returns each contradiction that is left where corrected results stand in for the announced ones. */
    public List<Finding> correctedContradictions() {
        return new ReportedResults(this, VoteTaken::lastReported).findings();
    }

    EmergencyItemProcedure after(ProcedureEvent event, List<RequestRecord> next) {
        List<ProcedureEvent> all = new ArrayList<>(events);
        all.add(event);
        return new EmergencyItemProcedure(assembly, opening, rules, all, next, decision);
    }

    EmergencyItemProcedure decided(Decision<ProcedureOutcome> made) {
        return new EmergencyItemProcedure(assembly, opening, rules, events, requests, Optional.of(made));
    }

    Transition taken(ProcedureEvent event, String request, UnaryOperator<RequestRecord> change, List<Reason> reasons) {
        List<RequestRecord> next = requests.stream()
                .map(record -> record.id().equals(request) ? change.apply(record) : record)
                .toList();
        return new Transition.Taken(after(event, next), reasons);
    }
}
